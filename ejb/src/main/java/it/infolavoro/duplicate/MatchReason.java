package it.infolavoro.duplicate;

/** Why two persons may be one, the strongest reason first. */
public enum MatchReason {
    SAME_CODE,
    /** The same code but for the letters of omocodia: perhaps one person, perhaps the two whom omocodia tells apart. */
    SAME_CODE_BASE,
    SAME_NAME_AND_DATE,
    SWAPPED_NAME,
    SIMILAR_NAME_AND_DATE,
    /** The names are the same or similar, and the birth date differs as a slip differs. */
    NAME_AND_SIMILAR_DATE,
    /** The birth date is missing on one side. */
    SAME_NAME,
    SAME_PHONE,
    SAME_EMAIL;

    /** Whether it says by itself what names and birth date have in common. */
    boolean tellsNameAndDate() {
        return this == SAME_NAME_AND_DATE || this == SWAPPED_NAME;
    }
}
