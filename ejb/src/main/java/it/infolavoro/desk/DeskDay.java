package it.infolavoro.desk;

import it.infolavoro.orientation.NextStepRow;
import it.infolavoro.referral.ReferralRow;
import java.util.List;

/**
 * What the desk should look at today.
 *
 * @param answered deliveries that organisations answered in the last days, the newest first
 * @param unread deliveries still unread past the term for acknowledging, the oldest first
 * @param nextSteps open next steps due within a week, the oldest first
 */
public record DeskDay(List<ReferralRow> answered, List<ReferralRow> unread, List<NextStepRow> nextSteps) {

    /** Copies the lists. */
    public DeskDay {
        answered = List.copyOf(answered);
        unread = List.copyOf(unread);
        nextSteps = List.copyOf(nextSteps);
    }
}
