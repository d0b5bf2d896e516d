package it.infolavoro.catalogue;

/** Who keeps an entry of the catalogue (ADR 0024). */
public enum Keeper {
    /** The network's profile: each loading makes the entry what the files say. */
    PROFILE,
    /** The organisation itself, from the first time it touched the entry: files change it no more. */
    ORGANISATION
}
