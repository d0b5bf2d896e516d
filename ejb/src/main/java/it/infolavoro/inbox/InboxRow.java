package it.infolavoro.inbox;

import it.infolavoro.clock.RingReason;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import it.infolavoro.staff.ColleagueRow;
import java.time.Instant;

/**
 * A delivery in the inbox's list: never a name.
 *
 * @param ageBand null also where the organisation may see no more (rule R3)
 * @param needKind null where the organisation may see no more (rule R3)
 * @param late null where it is in time
 * @param assignee who answers it, or null
 */
public record InboxRow(
        long id,
        String municipality,
        String ageBand,
        String needKind,
        String serviceName,
        DeliveryState state,
        Priority priority,
        Instant sentAt,
        Instant stateAt,
        RingReason late,
        ColleagueRow assignee) {

    static InboxRow of(InboxLine line, InboxTerms terms, ColleagueRow assignee) {
        var over = terms.over(line.closedAt());
        return new InboxRow(
                line.id(),
                line.municipality(),
                over ? null : line.ageBand(),
                over ? null : line.needKind(),
                line.serviceName(),
                line.state(),
                line.priority(),
                line.sentAt(),
                line.stateAt(),
                terms.deadlines(line.priority()).outlived(line.state(), line.sentAt()),
                assignee);
    }
}
