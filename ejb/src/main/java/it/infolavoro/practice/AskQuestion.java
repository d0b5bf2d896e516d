package it.infolavoro.practice;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks the coordinator. */
public record AskQuestion(
        @NotNull UUID requestId,
        @NotNull @PlainText @Size(min = 10, max = 2000) String text) {

    /** Tidies the text. */
    public AskQuestion {
        text = Text.tidy(text);
    }
}
