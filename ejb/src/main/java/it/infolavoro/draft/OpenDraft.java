package it.infolavoro.draft;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A draft that can be gone on with.
 *
 * @param citizenId the person whom the form is about, or null
 * @param basedOn as it was given to {@link KeepDraft} when the draft began
 * @param turn the last turn that was kept
 * @param content as it was given to {@link KeepDraft}
 */
public record OpenDraft(
        UUID requestId, DraftKind kind, Long citizenId, String basedOn, int turn, Instant savedAt, String content) {

    /** Whether it belongs to a form of this kind about this person, or about nobody on file for null. */
    public boolean isOf(DraftKind form, Long about) {
        return kind == form && Objects.equals(citizenId, about);
    }

    @Override
    public String toString() {
        return "OpenDraft[" + requestId + ", turn " + turn + "]";
    }
}
