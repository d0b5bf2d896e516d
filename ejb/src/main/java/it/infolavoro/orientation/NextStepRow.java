package it.infolavoro.orientation;

import java.time.LocalDate;

/** A next step that is due, on the desk's list. */
public record NextStepRow(
        long sessionId,
        long version,
        long citizenId,
        String surname,
        String givenName,
        String nextStep,
        LocalDate due) {}
