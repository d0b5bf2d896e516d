package it.infolavoro.referral;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The desk ends a delivery.
 *
 * @param reason key of {@code withdraw_reason} or {@code interrupt_reason}; for a mistake, any of the former
 */
public record EndDelivery(
        long deliveryId,
        long version,
        @NotNull Manner manner,
        @NotBlank @Size(max = 40) String reason,
        @PlainText @Size(max = 500) String note) {

    /** In which of the ways that the desk has. */
    public enum Manner {
        WITHDRAW(DeliveryState.WITHDRAWN),
        INTERRUPT(DeliveryState.INTERRUPTED),
        ENTER_IN_ERROR(DeliveryState.ENTERED_IN_ERROR);

        private final DeliveryState leadsTo;

        Manner(DeliveryState leadsTo) {
            this.leadsTo = leadsTo;
        }

        /** The state that follows. */
        public DeliveryState leadsTo() {
            return leadsTo;
        }
    }

    /** Tidies the text. */
    public EndDelivery {
        note = Text.tidy(note);
    }
}
