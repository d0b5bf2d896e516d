package it.infolavoro.citizen;

/**
 * What an operator must confirm about a well-formed codice fiscale, since the registry knows true exceptions to each.
 */
public enum FiscalCodeWarning {
    /** The surname or the given names would give other letters: double surnames, transliterations, a changed name. */
    NAME_MISMATCH,
    /** The code holds another birth date. */
    DATE_MISMATCH,
    /** The code holds the other sex. */
    SEX_MISMATCH,
    /** The code holds another birth place than the one stated. */
    PLACE_MISMATCH,
    /** The code's birth place is in no list. */
    UNKNOWN_PLACE,
    /** The code's birth place did not exist on the birth date, or no longer. */
    PLACE_NOT_VALID_ON_DATE,
    /**
     * Eleven digits: a person's provisional code, or by mistake that of a company; they look alike, so the operator
     * must say.
     */
    NUMERIC_CODE
}
