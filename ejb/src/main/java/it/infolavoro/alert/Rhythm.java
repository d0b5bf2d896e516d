package it.infolavoro.alert;

/** How often an address gets mails. */
public enum Rhythm {
    /** A mail for each thing, as soon as it may leave. */
    IMMEDIATE,
    /** One mail on the morning of a working day, if there is something. */
    DAILY
}
