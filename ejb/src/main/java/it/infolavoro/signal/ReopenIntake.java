package it.infolavoro.signal;

/**
 * Says that the operator goes on asking after a visit with which a record was opened.
 *
 * @param intakeId the recorded visit
 */
public record ReopenIntake(long intakeId) {}
