package it.infolavoro.draft;

/** The forms that keep drafts. */
public enum DraftKind {
    /** A visit of a person whose record is open. */
    INTAKE,
    /** A new person, with or without a visit. */
    PERSON,
    /** An orientation session that is being written down. */
    SESSION
}
