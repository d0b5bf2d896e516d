package it.infolavoro.intake;

import java.time.Instant;

/** A visit in a person's story. */
public record IntakeRow(
        long id, Instant visitedAt, String channel, String note, String noticeVersion, String createdBy) {}
