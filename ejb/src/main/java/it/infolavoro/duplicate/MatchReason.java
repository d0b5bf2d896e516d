package it.infolavoro.duplicate;

/** Why two persons may be one, the strongest reason first. */
public enum MatchReason {
    SAME_CODE,
    /** The same code but for the letters of omocodia: perhaps one person, perhaps the two whom omocodia tells apart. */
    SAME_CODE_BASE,
    SAME_NAME_AND_DATE,
    SWAPPED_NAME,
    SIMILAR_NAME_AND_DATE,
    /** The birth date is missing on one side. */
    SAME_NAME,
    SAME_PHONE,
    SAME_EMAIL
}
