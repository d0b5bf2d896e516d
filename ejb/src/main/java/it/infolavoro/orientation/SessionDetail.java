package it.infolavoro.orientation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A session as its own desk sees it.
 *
 * @param nextStep as it was agreed then; what became of it, the plan's action tells
 */
public record SessionDetail(
        long id,
        long version,
        long citizenId,
        Instant heldAt,
        String kind,
        List<String> topics,
        int minutes,
        String privateNote,
        String shareableNote,
        String nextStep,
        LocalDate nextStepDue,
        String createdBy) {

    /** Copies the topics. */
    public SessionDetail {
        topics = List.copyOf(topics);
    }
}
