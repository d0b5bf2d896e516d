package it.infolavoro.practice;

import it.infolavoro.platform.PlainText;
import it.infolavoro.platform.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Publishes the next version of a material.
 *
 * @param change what is different from the one before
 * @param fileName as the sender's system calls it; what is kept of it is cleaned
 */
public record RenewMaterial(
        @NotNull UUID requestId,
        long materialId,
        @NotNull @PlainText @Size(min = 3, max = 300) String change,
        @NotNull @Size(max = 400) String fileName,
        @NotNull byte[] content) {

    /** Tidies the text and copies the content. */
    public RenewMaterial {
        change = Text.tidy(change);
        content = content == null ? null : content.clone();
    }

    @Override
    public byte[] content() {
        return content == null ? null : content.clone();
    }
}
