package it.infolavoro.formsettings;

/** How a form treats a field. */
public enum FieldRule {
    /** It is not there, and takes no new value. */
    HIDDEN,
    /** It is there and may stay empty. */
    SHOWN,
    /** It is there and must be filled in. */
    REQUIRED
}
