package it.infolavoro.citizen;

/** Why a text is not a codice fiscale: none of these can be confirmed away. */
public enum FiscalCodeError {
    /** Neither 16 characters nor, for a numeric code, 11 digits. */
    WRONG_LENGTH,
    /** A letter stands where a digit must be, or the other way round. */
    MALFORMED,
    /** An STP or ENI code of the health service, which is not a tax code and which a desk must not ask for. */
    HEALTH_CODE,
    /** The ninth character names no month. */
    BAD_MONTH,
    /** No such day: not 1 to 31 (41 to 71 for women), or not in that month. */
    BAD_DAY,
    /** The last character does not follow from the others: almost always a typing error. */
    BAD_CHECK_CHARACTER
}
