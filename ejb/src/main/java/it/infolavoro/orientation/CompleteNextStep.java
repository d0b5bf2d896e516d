package it.infolavoro.orientation;

/** Ticks off the next step of a session. */
public record CompleteNextStep(long sessionId, long version) {}
