package it.infolavoro.cataloguefile;

import jakarta.validation.constraints.NotNull;

/** A file with entries of the caller's organisation. */
public record ImportFile(@NotNull byte[] content) {

    /** Copies the bytes. */
    public ImportFile {
        content = content == null ? null : content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "ImportFile[" + (content == null ? 0 : content.length) + " bytes]";
    }
}
