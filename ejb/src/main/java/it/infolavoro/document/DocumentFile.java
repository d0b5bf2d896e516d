package it.infolavoro.document;

/** A document with its content, opened. */
public record DocumentFile(String name, DocumentType type, byte[] content) {

    /** Copies the content. */
    public DocumentFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
