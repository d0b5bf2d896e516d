package it.infolavoro.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Adds an action to a person's open plan, which it opens if there is none. */
public record AddAction(
        @NotNull UUID requestId,
        long citizenId,
        @NotNull @Valid ActionData action) {}
