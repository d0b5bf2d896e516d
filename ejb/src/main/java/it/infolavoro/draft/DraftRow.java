package it.infolavoro.draft;

import java.time.Instant;

/**
 * A draft in a list.
 *
 * @param citizenId the person, or null for a new one
 */
public record DraftRow(String requestId, DraftKind kind, Long citizenId, Instant savedAt) {}
