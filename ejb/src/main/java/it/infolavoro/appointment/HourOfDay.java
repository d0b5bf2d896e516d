package it.infolavoro.appointment;

import java.util.List;

/** What begins within an hour of an operator's day. */
public record HourOfDay(int hour, List<Place> places) {

    /** Copies the list. */
    public HourOfDay {
        places = List.copyOf(places);
    }
}
