package it.infolavoro.settings;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Settles terms of the caller's network.
 *
 * @param newest the number of the newest version that the coordinator saw; 0 where there was none
 * @param values the terms to replace; the others stay
 * @param reason why, for the history
 */
public record SettleTerms(
        @PositiveOrZero int newest,
        @NotNull @Size(max = 40) Map<NetworkTerm, String> values,
        @NotBlank @PlainText @Size(max = 300) String reason) {

    /** Tidies the reason. */
    public SettleTerms {
        reason = Text.tidy(reason);
    }
}
