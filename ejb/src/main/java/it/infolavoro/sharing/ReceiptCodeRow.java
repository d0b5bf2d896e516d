package it.infolavoro.sharing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A code that a citizen has, or had; never the code itself.
 *
 * @param validUntil the last day
 * @param revokedAt null unless revoked
 */
public record ReceiptCodeRow(long id, Instant createdAt, String createdBy, LocalDate validUntil, Instant revokedAt) {

    /** Whether it opens the summary on a day. */
    public boolean inForceOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(validUntil);
    }
}
