package it.infolavoro.duplicate;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.FiscalCode;
import java.util.Objects;

/** What the codici fiscali of two records say about whether they are one person's (rules R2 and R3). */
public enum CodeConflict {
    /** At most one has an issued code, or both have the same. */
    NONE,
    /** Two codes that only the letters of omocodia tell apart. */
    OMOCODIA,
    /** Two codes of two persons, or one of them is wrong. */
    DIFFERENT;

    /**
     * Compares the codes of two records. Provisional codes of digits are replaced one day, and conflict with nothing.
     */
    static CodeConflict of(CitizenData one, CitizenData other) {
        if (!issued(one.fiscalCode())
                || !issued(other.fiscalCode())
                || one.fiscalCode().equals(other.fiscalCode())) {
            return NONE;
        }
        var bases = FiscalCode.baseKey(one.fiscalCode());
        return Objects.equals(bases, FiscalCode.baseKey(other.fiscalCode())) ? OMOCODIA : DIFFERENT;
    }

    private static boolean issued(String code) {
        return code != null && code.length() == 16;
    }
}
