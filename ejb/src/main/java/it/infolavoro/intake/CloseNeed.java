package it.infolavoro.intake;

/** Says that a need is met, or no longer there. */
public record CloseNeed(long needId, long version) {}
