package it.infolavoro.inbox;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Gives a search of the inbox a name; the same name again takes the new search.
 *
 * @param search its cursor is not kept
 */
public record SaveFilter(
        @NotBlank @PlainText @Size(max = 60) String name,
        @NotNull InboxSearch search) {

    /** Tidies the name. */
    public SaveFilter {
        name = Text.tidy(name);
    }
}
