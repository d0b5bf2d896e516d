package it.infolavoro.desk;

import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.followup.FollowUpRow;
import it.infolavoro.plan.DueAction;
import it.infolavoro.referral.ReferralRow;
import java.time.Instant;
import java.util.List;

/**
 * What the desk should look at today.
 *
 * @param newSince when the operator was last at work before this stay: later answers are new to them
 * @param appointments appointments of today that are not over yet, or whose person did not come
 * @param answered deliveries that organisations answered since then, and at least in the last days, the newest first
 * @param silent deliveries that have waited for the organisation past the network's terms, the longest first
 * @param drafts what the operator has not finished writing, the newest first
 * @param actions open actions of plans due within a week, the oldest first
 * @param followUps outcomes about which people are to be asked within a week, the oldest first
 */
public record DeskDay(
        Instant newSince,
        List<AppointmentRow> appointments,
        List<ReferralRow> answered,
        List<SilentReferral> silent,
        List<LeftDraft> drafts,
        List<DueAction> actions,
        List<FollowUpRow> followUps) {

    /** Copies the lists. */
    public DeskDay {
        appointments = List.copyOf(appointments);
        answered = List.copyOf(answered);
        silent = List.copyOf(silent);
        drafts = List.copyOf(drafts);
        actions = List.copyOf(actions);
        followUps = List.copyOf(followUps);
    }
}
