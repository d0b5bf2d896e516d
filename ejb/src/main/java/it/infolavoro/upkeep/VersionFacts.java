package it.infolavoro.upkeep;

import java.time.Instant;

/**
 * Who wrote a version of an entry, and who decided on it.
 *
 * @param writtenBy null for what the network's profile said
 * @param submittedAt null while it has not been submitted
 * @param decidedBy the coordinator, or whoever dropped it; null where nobody decided
 * @param reason why it was sent back, or null
 */
public record VersionFacts(
        int number,
        VersionState state,
        String writtenBy,
        Instant writtenAt,
        Instant submittedAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {}
