package it.infolavoro.staff;

/** Whether somebody of an organisation can be counted on (rule R2). */
public enum Presence {
    HERE,
    /** Until a day that was said. */
    AWAY,
    /** Nobody knows why. */
    SILENT,
    /** For good. */
    LEFT
}
