package it.infolavoro.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft that can be gone on with.
 *
 * @param turn the last turn that was kept
 * @param content as it was given to {@link KeepDraft}
 */
public record OpenDraft(UUID requestId, int turn, Instant savedAt, String content) {

    @Override
    public String toString() {
        return "OpenDraft[" + requestId + ", turn " + turn + "]";
    }
}
