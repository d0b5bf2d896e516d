package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The people of a body.
 *
 * @param bodyId the body's id; 0 for the installation
 * @param own whether the caller works there too
 * @param starting whether the caller may do no more than help a first manager in
 * @param roles the roles that the caller may give; none where nobody is invited from here
 * @param dormantDays days without a login after which somebody is marked
 * @param confirmedAt when somebody last confirmed that all of them still work there, or null
 * @param confirmationDue whether that is more than a year ago, or never was
 */
public record People(
        Kind kind,
        long bodyId,
        String bodyName,
        boolean own,
        boolean starting,
        List<String> roles,
        List<PersonRow> rows,
        int dormantDays,
        Instant confirmedAt,
        String confirmedBy,
        boolean confirmationDue) {

    /** Copies the lists. */
    public People {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
    }

    /** The one with an account's number. */
    public Optional<PersonRow> find(long accountId) {
        return rows.stream().filter(row -> row.id() == accountId).findFirst();
    }
}
