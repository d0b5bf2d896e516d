package it.infolavoro.intake;

import it.infolavoro.platform.Clocks;
import java.time.Instant;

/**
 * A visit in a person's story.
 *
 * @param createdAt when it was written down
 */
public record IntakeRow(
        long id,
        Instant visitedAt,
        String channel,
        String note,
        String noticeVersion,
        String createdBy,
        Instant createdAt) {

    /** Whether it was written down on a later day, as from a paper form. */
    public boolean late() {
        return Clocks.day(createdAt).isAfter(Clocks.day(visitedAt));
    }
}
