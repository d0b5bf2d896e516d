package it.infolavoro.training;

import java.time.Instant;
import java.util.List;

/**
 * The network's training.
 *
 * @param now when it was read, which tells what is still ahead
 */
public record TrainingCalendar(List<EventRow> ahead, List<EventRow> past, Instant now) {

    /** Copies the lists. */
    public TrainingCalendar {
        ahead = List.copyOf(ahead);
        past = List.copyOf(past);
    }
}
