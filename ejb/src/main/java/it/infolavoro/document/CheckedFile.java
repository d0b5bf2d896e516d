package it.infolavoro.document;

import it.infolavoro.platform.BusinessRuleViolation;

/**
 * A file that may be kept: its name cleaned, its type told by its content (rules R1 to R3). Whoever keeps files beside
 * documents checks them by this.
 */
public record CheckedFile(String name, DocumentType type, byte[] content) {

    /** Most megabytes of a file (rule R3). */
    public static final int MEGABYTES = 5;

    /** Copies the content. */
    public CheckedFile {
        content = content.clone();
    }

    /**
     * Checks a file. Throws {@link BusinessRuleViolation} at the field {@code file}.
     *
     * @param sent as the sender's system calls it
     */
    public static CheckedFile of(String sent, byte[] content) {
        if (content == null || content.length == 0) {
            throw ContentCheck.refused("document.empty");
        }
        if (content.length > MEGABYTES * 1024 * 1024) {
            throw ContentCheck.refused("document.tooBig", MEGABYTES);
        }
        var name = FileName.clean(sent);
        return new CheckedFile(name, ContentCheck.typeOf(name, content), content);
    }

    /** Bytes of the content. */
    public int size() {
        return content.length;
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
