package it.infolavoro.referral;

import java.time.LocalDate;
import java.time.Period;

/**
 * Fasce di età, as keys of the code list {@code age_band}: all that tells a person's age before an organisation has
 * accepted.
 */
public final class AgeBand {

    private AgeBand() {}

    /** The band on a day; null for an unknown birth date. */
    public static String of(LocalDate birthDate, LocalDate on) {
        if (birthDate == null) {
            return null;
        }
        var years = Period.between(birthDate, on).getYears();
        if (years < 18) {
            return "under_18";
        }
        if (years < 25) {
            return "18_24";
        }
        if (years < 30) {
            return "25_29";
        }
        return years < 55 ? "30_54" : "55_plus";
    }
}
