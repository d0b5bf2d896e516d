package it.infolavoro.plan;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Says what became of an action: done, cancelled, or open again.
 *
 * @param reason why it is cancelled; needed then, unused otherwise
 */
public record MarkAction(
        long actionId,
        long version,
        @NotNull ActionState state,
        @PlainText @Size(max = 200) String reason) {

    /** Tidies the reason. */
    public MarkAction {
        reason = Text.tidy(reason);
    }
}
