package it.infolavoro.plan;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Adds a goal to a person's open plan, which it opens if there is none. */
public record AddGoal(
        @NotNull UUID requestId,
        long citizenId,
        @NotBlank @PlainText @Size(max = 200) String text) {

    /** Tidies the text. */
    public AddGoal {
        text = Text.tidy(text);
    }
}
