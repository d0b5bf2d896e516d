package it.infolavoro.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Two persons who are two, in any order. */
public record TellApart(@NotNull UUID requestId, long citizenId, long otherId) {}
