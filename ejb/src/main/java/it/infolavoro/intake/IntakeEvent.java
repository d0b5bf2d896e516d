package it.infolavoro.intake;

/** Something that happened at a visit or to a need, told in the same transaction. */
public sealed interface IntakeEvent {

    /** A visit of a known person was recorded, and its needs are open. */
    record Recorded(long intakeId, long citizenId) implements IntakeEvent {}

    /** A need was closed. */
    record NeedClosed(long needId, long citizenId) implements IntakeEvent {}
}
