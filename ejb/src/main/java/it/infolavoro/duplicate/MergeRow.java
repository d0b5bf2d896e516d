package it.infolavoro.duplicate;

import java.time.Instant;

/** A merge in a person's history. */
public record MergeRow(
        long id, long keptId, long otherId, String reason, Instant at, String by, Instant undoneAt, String undoneBy) {}
