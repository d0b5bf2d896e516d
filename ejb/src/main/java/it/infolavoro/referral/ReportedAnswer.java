package it.infolavoro.referral;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What an organisation has told a desk by telephone or on paper about a delivery that was made so.
 *
 * @param reason the coded reason, or for COMPLETE the outcome, where the move needs one
 * @param note for both sides
 * @param textForCitizen decline: what the desk tells the person
 * @param outcomeOn complete: the day of the outcome
 * @param toldBy who told it: a name or a task
 * @param toldOn the day on which it was told, from the sending to today
 */
public record ReportedAnswer(
        long deliveryId,
        long version,
        @NotNull Move move,
        @Size(max = 40) String reason,
        @PlainText @Size(max = 500) String note,
        @PlainText @Size(max = 500) String textForCitizen,
        LocalDate outcomeOn,
        @NotBlank @PlainText @Size(max = 120) String toldBy,
        @NotNull LocalDate toldOn) {

    /** What the organisation did, and the state that follows. */
    public enum Move {
        ACKNOWLEDGE(DeliveryState.ACKNOWLEDGED),
        ACCEPT(DeliveryState.ACCEPTED),
        DECLINE(DeliveryState.DECLINED),
        START(DeliveryState.IN_PROGRESS),
        HOLD(DeliveryState.ON_HOLD),
        COMPLETE(DeliveryState.COMPLETED),
        INTERRUPT(DeliveryState.INTERRUPTED);

        private final DeliveryState leadsTo;

        Move(DeliveryState leadsTo) {
            this.leadsTo = leadsTo;
        }

        /** The state that follows. */
        public DeliveryState leadsTo() {
            return leadsTo;
        }
    }

    /** Tidies the texts. */
    public ReportedAnswer {
        reason = Text.tidy(reason);
        note = Text.tidy(note);
        textForCitizen = Text.tidy(textForCitizen);
        toldBy = Text.tidy(toldBy);
    }

    @Override
    public String toString() {
        return "ReportedAnswer[" + deliveryId + ", " + move + "]";
    }
}
