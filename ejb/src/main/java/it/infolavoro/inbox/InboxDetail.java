package it.infolavoro.inbox;

import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralPreview;
import it.infolavoro.referral.StepRow;
import it.infolavoro.staff.ColleagueRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A delivery as its organisation sees it.
 *
 * @param content what is shown of the person: with a snapshot only after acceptance and within the term
 * @param over whether the term after the end has passed: of the person nothing is left to see
 * @param visibleUntil when the snapshot will no longer be shown, or null while there is no end
 * @param assignee who of the organisation answers it, or null
 * @param undoUntil until when the answer can be taken back, or null where it cannot
 */
public record InboxDetail(
        long id,
        long version,
        DeliveryState state,
        Priority priority,
        Instant sentAt,
        Instant stateAt,
        String serviceName,
        ReferralPreview content,
        String reason,
        String textForCitizen,
        LocalDate outcomeOn,
        boolean over,
        Instant visibleUntil,
        Instant undoUntil,
        ColleagueRow assignee,
        List<StepRow> steps) {

    /** Copies the list. */
    public InboxDetail {
        steps = List.copyOf(steps);
    }

    /** The same as everybody of the organisation sees it before acceptance: nothing that tells who it is. */
    public InboxDetail anonymous() {
        return new InboxDetail(
                id,
                version,
                state,
                priority,
                sentAt,
                stateAt,
                serviceName,
                content.anonymous(),
                null,
                null,
                null,
                over,
                null,
                null,
                null,
                List.of());
    }
}
