package it.infolavoro.platform;

import java.time.Instant;

/**
 * A key as the database keeps it.
 *
 * @param wrapped the key, wrapped by the installation's secret; null once it is retired
 * @param secret fingerprint of the secret that wrapped it
 * @param createdAt since when it exists; the keys of an older version begin when that was brought up to date
 * @param createdBy who made it: a login name, or {@code system}
 * @param wrappedAt since when it is wrapped by this secret
 * @param retiredAt when it was thrown away, with nothing left that it seals; null while it is of use
 */
public record InstallationKey(
        int id,
        Kind kind,
        byte[] wrapped,
        String secret,
        Instant createdAt,
        String createdBy,
        Instant wrappedAt,
        Instant retiredAt) {

    /** What a key is for; the order is part of what is stored. */
    public enum Kind {
        /** Fingerprints: search keys, codes on paper, secrets of links, marks of persons. There is one, for good. */
        INDEX,
        /** Contents. The newest seals, the others open. */
        SEAL
    }

    public boolean retired() {
        return retiredAt != null;
    }
}
