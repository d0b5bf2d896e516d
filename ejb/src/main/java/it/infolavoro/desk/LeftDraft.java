package it.infolavoro.desk;

import it.infolavoro.draft.DraftKind;
import java.time.Instant;

/**
 * Something that the operator began to write and has not saved.
 *
 * @param citizenId the person, or null for a new one
 * @param name the person's name; of a new one what is typed of it so far, or null for nothing yet
 */
public record LeftDraft(String requestId, DraftKind kind, Long citizenId, String name, Instant savedAt) {

    @Override
    public String toString() {
        return "LeftDraft[" + requestId + "]";
    }
}
