package it.infolavoro.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A question about an outcome, with what it is about.
 *
 * @param days calendar days after the outcome
 * @param outcome key of the code list {@code delivery_outcome}
 * @param result key of the code list {@code follow_up_result}; null while nobody has asked
 */
public record FollowUpRow(
        long id,
        long version,
        long referralId,
        long citizenId,
        String surname,
        String givenName,
        String phone,
        String email,
        String organisationName,
        String serviceName,
        String outcome,
        LocalDate outcomeOn,
        int days,
        LocalDate dueOn,
        String result,
        String note,
        Instant doneAt,
        String doneBy) {

    /** Whether the person was asked. */
    public boolean done() {
        return doneAt != null;
    }

    @Override
    public String toString() {
        return "FollowUpRow[" + id + "]";
    }
}
