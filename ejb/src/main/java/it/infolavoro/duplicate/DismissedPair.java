package it.infolavoro.duplicate;

import java.time.Instant;

/** Two persons who were told apart, by whom and when. */
public record DismissedPair(
        long id,
        long firstId,
        String firstSurname,
        String firstGivenName,
        long secondId,
        String secondSurname,
        String secondGivenName,
        Instant at,
        String by) {}
