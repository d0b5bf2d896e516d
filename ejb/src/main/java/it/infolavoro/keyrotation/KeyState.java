package it.infolavoro.keyrotation;

/** What a key still does. */
public enum KeyState {
    /** It seals or fingerprints. */
    ACTIVE,
    /** It opens what it sealed, and seals nothing more. */
    OPENS,
    /** It was thrown away. */
    DROPPED
}
