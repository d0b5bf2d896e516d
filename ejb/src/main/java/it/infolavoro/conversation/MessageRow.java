package it.infolavoro.conversation;

import it.infolavoro.document.DocumentType;
import it.infolavoro.referral.Side;
import java.time.Instant;

/**
 * A message, opened.
 *
 * @param author the name of who wrote it; null where it was the other side
 * @param fileName of the file that goes with it, or null
 * @param readAt when the other side first read it, or null
 * @param readBy who of the reader's own side first read it, or null
 */
public record MessageRow(
        long id,
        Side side,
        String author,
        Instant postedAt,
        String text,
        String fileName,
        DocumentType fileType,
        Integer fileSize,
        Instant readAt,
        String readBy) {}
