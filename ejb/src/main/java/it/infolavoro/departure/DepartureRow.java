package it.infolavoro.departure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A departure as the coordinator sees it.
 *
 * @param forGood whether the body leaves, and is not only suspended
 * @param on the first day on which it takes part no more
 * @param closeOpen whether open work is closed
 * @param due whether its steps can be done now
 * @param settledAt when all were done, or null
 */
public record DepartureRow(
        long id,
        boolean forGood,
        LocalDate on,
        boolean closeOpen,
        DepartureState state,
        boolean due,
        Instant settledAt) {}
