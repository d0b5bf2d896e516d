package it.infolavoro.citizen;

/** Something that happened to a person's record, told in the same transaction. */
public sealed interface CitizenEvent {

    /** A record was opened. */
    record Registered(long citizenId) implements CitizenEvent {}

    /**
     * The personal data were replaced, also by a merge or its undo, which move rows too: what is derived from a person
     * is made anew. Fired when all else is done.
     */
    record Corrected(long citizenId) implements CitizenEvent {}
}
