package it.infolavoro.practice;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Publishes a material with its first version.
 *
 * @param fileName as the sender's system calls it; what is kept of it is cleaned
 */
public record PublishMaterial(
        @NotNull UUID requestId,
        @NotNull @PlainText @Size(min = 3, max = 120) String title,
        @PlainText @Size(max = 1000) String about,
        @NotNull @Size(max = 400) String fileName,
        @NotNull byte[] content) {

    /** Tidies the texts and copies the content. */
    public PublishMaterial {
        title = Text.tidy(title);
        about = Text.tidy(about);
        content = content == null ? null : content.clone();
    }

    @Override
    public byte[] content() {
        return content == null ? null : content.clone();
    }
}
