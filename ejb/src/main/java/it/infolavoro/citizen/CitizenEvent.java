package it.infolavoro.citizen;

/** Something that happened to a person's record, told in the same transaction. */
public sealed interface CitizenEvent {

    /** A record was opened. */
    record Registered(long citizenId) implements CitizenEvent {}

    /** The personal data were replaced: name, birth date or codice fiscale may be others now. */
    record Corrected(long citizenId) implements CitizenEvent {}
}
