package it.infolavoro.conversation;

import it.infolavoro.document.DocumentType;

/** A message's file with its content, opened. */
public record MessageFile(String name, DocumentType type, byte[] content) {

    /** Copies the content. */
    public MessageFile {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
