package it.infolavoro.plan;

import jakarta.validation.constraints.NotNull;

/** Says what became of a goal. */
public record MarkGoal(long goalId, long version, @NotNull GoalState state) {}
