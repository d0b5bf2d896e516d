package it.infolavoro.plan;

import java.time.LocalDate;

/** An open action that is due, on the desk's list. */
public record DueAction(
        long actionId,
        long version,
        long citizenId,
        String surname,
        String givenName,
        String what,
        ActionBy who,
        LocalDate dueOn) {}
