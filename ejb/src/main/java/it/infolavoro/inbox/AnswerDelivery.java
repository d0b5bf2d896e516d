package it.infolavoro.inbox;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The organisation moves a delivery.
 *
 * @param version the version that was seen
 * @param reason decline: key of {@code decline_reason}; hold: {@code hold_reason}; interrupt: {@code interrupt_reason};
 *     complete: the outcome, key of {@code delivery_outcome}
 * @param note for the desk
 * @param textForCitizen decline: what the desk tells the person
 * @param outcomeOn complete: the day of the outcome
 * @param toServiceId forward: the service that continues
 * @param citizenAgrees forward: the citizen has agreed
 */
public record AnswerDelivery(
        long deliveryId,
        long version,
        @NotNull Move move,
        @Size(max = 40) String reason,
        @PlainText @Size(max = 1000) String note,
        @PlainText @Size(max = 500) String textForCitizen,
        LocalDate outcomeOn,
        Long toServiceId,
        boolean citizenAgrees) {

    /** What the organisation can do. */
    public enum Move {
        ACCEPT,
        DECLINE,
        START,
        HOLD,
        COMPLETE,
        INTERRUPT,
        FORWARD,
        UNDO
    }

    /** Tidies the texts. */
    public AnswerDelivery {
        reason = Text.tidy(reason);
        note = Text.tidy(note);
        textForCitizen = Text.tidy(textForCitizen);
    }

    /** A move that needs nothing else. */
    public static AnswerDelivery of(long deliveryId, long version, Move move) {
        return new AnswerDelivery(deliveryId, version, move, null, null, null, null, null, false);
    }
}
