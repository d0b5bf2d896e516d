package it.infolavoro.plan;

/** An action with the plan it belongs to. */
public record ActionDetail(ActionRow action, PlanDetail plan) {}
