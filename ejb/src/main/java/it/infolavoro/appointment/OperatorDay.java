package it.infolavoro.appointment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An operator's day in its order. */
public record OperatorDay(String username, String name, List<Place> places) {

    /** Copies the list. */
    public OperatorDay {
        places = List.copyOf(places);
    }

    /** The same hour by hour, so that a full day can be walked in steps. */
    public List<HourOfDay> hours() {
        return places.stream()
                .collect(Collectors.groupingBy(place -> place.at().getHour(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(hour -> new HourOfDay(hour.getKey(), hour.getValue()))
                .toList();
    }
}
