package it.infolavoro.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Attaches a file to a person.
 *
 * @param name as the sender's system calls it; what is kept of it is cleaned
 */
public record AttachDocument(
        @NotNull UUID requestId,
        long citizenId,
        @NotNull @Size(max = 400) String name,
        @NotNull byte[] content) {

    /** Copies the content. */
    public AttachDocument {
        content = content == null ? null : content.clone();
    }

    /** Bytes of the content. */
    int size() {
        return content.length;
    }

    @Override
    public byte[] content() {
        return content == null ? null : content.clone();
    }
}
