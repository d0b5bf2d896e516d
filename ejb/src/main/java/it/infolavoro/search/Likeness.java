package it.infolavoro.search;

/** How near a person comes to what was typed, the nearest first (rule R2). */
public enum Likeness {
    /** All that was typed is there as typed, but for accents, case and apostrophes. */
    EXACT,
    /** What was typed is the beginning of what is there. */
    BEGINNING,
    /** Something sounds the same, has one letter wrong, or is missing. */
    SIMILAR
}
