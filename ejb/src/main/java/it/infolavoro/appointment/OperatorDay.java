package it.infolavoro.appointment;

import java.util.List;

/** An operator's day in its order. */
public record OperatorDay(String username, String name, List<Place> places) {

    /** Copies the list. */
    public OperatorDay {
        places = List.copyOf(places);
    }
}
