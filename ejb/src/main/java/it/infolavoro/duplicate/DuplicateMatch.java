package it.infolavoro.duplicate;

import java.time.LocalDate;
import java.util.List;

/**
 * A person who may be the one being written down.
 *
 * @param reasons why, the strongest first
 */
public record DuplicateMatch(
        long id,
        String surname,
        String givenName,
        LocalDate birthDate,
        String fiscalCode,
        String phone,
        List<MatchReason> reasons) {

    /** Copies the reasons. */
    public DuplicateMatch {
        reasons = List.copyOf(reasons);
    }
}
