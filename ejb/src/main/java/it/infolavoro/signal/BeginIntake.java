package it.infolavoro.signal;

/** Says that the operator begins to write down a visit of a person. */
public record BeginIntake(long citizenId) {}
