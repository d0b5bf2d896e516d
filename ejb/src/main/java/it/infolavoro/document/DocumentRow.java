package it.infolavoro.document;

import java.time.Instant;

/**
 * A document without its content.
 *
 * @param size in bytes
 * @param removedAt null while the content is there
 */
public record DocumentRow(
        long id,
        long version,
        String name,
        DocumentType type,
        int size,
        Instant attachedAt,
        String attachedBy,
        Instant removedAt,
        String removedBy,
        String removalReason) {}
