package it.infolavoro.intake;

/** The first visit of a person, and the record that was opened with it. */
public record FirstIntake(long intakeId, long citizenId) {}
