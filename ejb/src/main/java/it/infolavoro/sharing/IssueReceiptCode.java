package it.infolavoro.sharing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Makes a code for a person; the same request again makes a new code in the first one's place. */
public record IssueReceiptCode(@NotNull UUID requestId, long citizenId) {}
