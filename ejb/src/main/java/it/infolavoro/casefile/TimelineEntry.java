package it.infolavoro.casefile;

import it.infolavoro.intake.IntakeRow;
import it.infolavoro.orientation.SessionDetail;
import it.infolavoro.referral.ReferralRow;
import java.time.Instant;
import java.util.List;

/**
 * One event of a person's story: exactly one of visit, session and referral is not null.
 *
 * @param reasons the visit's reasons, empty otherwise
 */
public record TimelineEntry(
        Instant at, IntakeRow visit, List<String> reasons, SessionDetail session, ReferralRow referral) {

    static TimelineEntry of(IntakeRow visit, List<String> reasons) {
        return new TimelineEntry(visit.visitedAt(), visit, List.copyOf(reasons), null, null);
    }

    static TimelineEntry of(SessionDetail session) {
        return new TimelineEntry(session.heldAt(), null, List.of(), session, null);
    }

    static TimelineEntry of(ReferralRow referral) {
        return new TimelineEntry(referral.createdAt(), null, List.of(), null, referral);
    }
}
