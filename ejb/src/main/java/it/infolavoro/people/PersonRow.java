package it.infolavoro.people;

import java.time.Instant;

/**
 * Somebody who works in a body, as those who are responsible see it.
 *
 * @param id number of the account here
 * @param role the role, or null where there is none
 * @param seenAt the last time here, or null
 * @param dormant whether it is longer ago than the network wants (rule R9)
 * @param invitationUntil when the link of the last invitation ends, or null
 * @param own whether it is the caller
 */
public record PersonRow(
        long id,
        String username,
        String givenName,
        String surname,
        String email,
        String role,
        PersonState state,
        SecondFactor secondFactor,
        Instant seenAt,
        boolean dormant,
        Instant invitationUntil,
        boolean own) {

    /** As people say it. */
    public String name() {
        return (givenName + " " + surname).strip();
    }

    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
