package it.infolavoro.practice;

import java.time.Instant;

/**
 * A question for who asked and for the coordinator.
 *
 * @param answer null while it waits
 * @param sharedText the question as all read it; null while it is not shared
 */
public record QuestionRow(
        long id,
        long version,
        String bodyName,
        Instant askedAt,
        String text,
        QuestionState state,
        String answer,
        String sharedText,
        Instant answeredAt) {}
