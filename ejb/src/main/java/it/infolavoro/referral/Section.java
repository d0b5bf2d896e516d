package it.infolavoro.referral;

/** Parts of a person's record that the desk may tick to share; the organisation sees them after it has accepted. */
public enum Section {
    /** Surname, name, birth date. */
    IDENTITY,
    /** Codice fiscale. */
    FISCAL_CODE,
    /** Telephone, e-mail, Comune of residence. */
    CONTACTS,
    /** Schooling, labour condition, citizenship group. */
    LABOUR,
    /** Open needs. */
    NEEDS,
    /** Shareable notes of the orientation sessions; private notes are never in any section. */
    SHAREABLE_NOTES
}
