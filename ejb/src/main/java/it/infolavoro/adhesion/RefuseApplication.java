package it.infolavoro.adhesion;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Refuses an application.
 *
 * @param on the day of the decision
 */
public record RefuseApplication(
        long applicationId,
        long version,
        @NotNull LocalDate on,
        @NotBlank @PlainText @Size(max = 500) String reason) {

    /** Tidies the text. */
    public RefuseApplication {
        reason = Text.tidy(reason);
    }
}
