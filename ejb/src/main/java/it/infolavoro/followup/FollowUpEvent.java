package it.infolavoro.followup;

import java.time.LocalDate;

/**
 * What a person said about an outcome, in the person's story.
 *
 * @param outcome key of the code list {@code delivery_outcome}
 * @param days calendar days after the outcome
 * @param result key of the code list {@code follow_up_result}
 */
public record FollowUpEvent(
        long id,
        long referralId,
        String organisationName,
        String serviceName,
        String outcome,
        LocalDate outcomeOn,
        int days,
        String result,
        String note) {

    @Override
    public String toString() {
        return "FollowUpEvent[" + id + "]";
    }
}
