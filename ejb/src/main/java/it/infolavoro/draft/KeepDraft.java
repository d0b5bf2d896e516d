package it.infolavoro.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Keeps what is typed so far.
 *
 * @param requestId the id of the request by which the form will be stored
 * @param citizenId the person whom the form is about, or null for a new one
 * @param basedOn which state of a record the form began from, as the form names it; null where it began from nothing
 * @param turn grows with each state that the page sends; a state with a lower one comes late and is refused
 * @param content the form's fields, as the page understands them
 */
public record KeepDraft(
        @NotNull UUID requestId,
        @NotNull DraftKind kind,
        Long citizenId,
        @Size(max = 40) String basedOn,
        @Positive int turn,
        @NotNull @Size(max = KeepDraft.LARGEST) String content) {

    /** Most characters of a draft: every field of the largest form, filled to its limit. */
    public static final int LARGEST = 40_000;

    @Override
    public String toString() {
        return "KeepDraft[" + requestId + ", " + kind + ", turn " + turn + "]";
    }
}
