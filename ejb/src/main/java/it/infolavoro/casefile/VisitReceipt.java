package it.infolavoro.casefile;

import it.infolavoro.plan.ActionBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the citizen takes away on paper after a visit. Never a note of the desk.
 *
 * @param visitedOn the day of the visit, in Italy
 * @param pec the Comune's certified e-mail, or null
 * @param noticeVersion the privacy notice that was shown, or null
 * @param noticeShownAt when it was shown, or null
 * @param reasons keys of the code list {@code reason_for_visit}
 * @param needs keys of the code list {@code need}: those that are open
 * @param steps the plan's next actions, by the day they are due
 * @param sent what was sent to organisations on the day of the visit
 */
public record VisitReceipt(
        long intakeId,
        long citizenId,
        String surname,
        String givenName,
        LocalDate visitedOn,
        String municipality,
        String pec,
        String noticeVersion,
        Instant noticeShownAt,
        List<String> reasons,
        List<String> needs,
        List<Step> steps,
        List<Sent> sent) {

    /**
     * Something that was agreed.
     *
     * @param dueOn the day by which it is to be done, or null
     */
    public record Step(String what, ActionBy who, LocalDate dueOn) {}

    /**
     * What went to whom.
     *
     * @param needKind key of the code list {@code need}
     */
    public record Sent(String organisationName, String serviceName, String needKind) {}

    /** Copies the lists. */
    public VisitReceipt {
        reasons = List.copyOf(reasons);
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        sent = List.copyOf(sent);
    }
}
