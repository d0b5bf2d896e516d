package it.infolavoro.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Replaces what was agreed of an action; {@code version} is the one that the operator saw. */
public record AmendAction(
        long actionId, long version, @NotNull @Valid ActionData action) {}
