package it.infolavoro.draft;

/** The forms that keep drafts. */
public enum DraftKind {
    /** A visit of a person whose record is open. */
    INTAKE,
    /** A new person, with or without the visit. */
    PERSON,
    /** A correction of a person's record. */
    CORRECTION,
    /** An orientation session that is being written down. */
    SESSION,
    /** An appointment of somebody who has no record. */
    APPOINTMENT,
    /** What the desk's forms ask for. */
    FORM_SETTINGS,
    /** A new version of the privacy notice. */
    NOTICE,
    /** Opening hours of the desk. */
    HOURS,
    /** Days on which the desk is closed. */
    CLOSURE;

    /** Whether the next form of this kind may be about somebody else, so that its draft is only offered. */
    public boolean isOfSomebodyNew() {
        return this == PERSON || this == APPOINTMENT;
    }
}
