package it.infolavoro.training;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Tells something to all bodies of the network.
 *
 * @param shownUntil the last day on the start pages; null until it was read
 */
public record PublishNews(
        @NotNull UUID requestId,
        @NotNull @PlainText @Size(min = 3, max = 120) String title,
        @NotNull @PlainText @Size(min = 3, max = 4000) String content,
        LocalDate shownUntil) {

    /** Tidies the texts. */
    public PublishNews {
        title = Text.tidy(title);
        content = Text.tidy(content);
    }
}
