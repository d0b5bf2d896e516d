package it.infolavoro.search;

import java.time.LocalDate;

/**
 * A person in a list of results.
 *
 * @param likeness how near the person comes to what was typed
 */
public record FoundPerson(
        long id,
        String surname,
        String givenName,
        LocalDate birthDate,
        String fiscalCode,
        String phone,
        String email,
        Likeness likeness) {

    /** A person of whom nothing is compared yet. */
    public FoundPerson(
            long id,
            String surname,
            String givenName,
            LocalDate birthDate,
            String fiscalCode,
            String phone,
            String email) {
        this(id, surname, givenName, birthDate, fiscalCode, phone, email, Likeness.EXACT);
    }

    FoundPerson as(Likeness nearness) {
        return new FoundPerson(id, surname, givenName, birthDate, fiscalCode, phone, email, nearness);
    }
}
