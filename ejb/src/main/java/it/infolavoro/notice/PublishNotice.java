package it.infolavoro.notice;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Publishes a version of the Comune's notice.
 *
 * @param label how visits and receipts name it; no two versions have the same
 * @param validFrom the first day on which it is shown, today at the earliest
 * @param body the text; an empty line parts paragraphs
 */
public record PublishNotice(
        @NotNull UUID requestId,
        @NotBlank @PlainText @Size(max = 40) String label,
        @NotNull LocalDate validFrom,
        @NotBlank @PlainText @Size(max = 12_000) String body) {

    /** Tidies the texts. */
    public PublishNotice {
        label = Text.tidy(label);
        body = body == null ? null : Text.tidy(body.replace("\r\n", "\n"));
    }
}
