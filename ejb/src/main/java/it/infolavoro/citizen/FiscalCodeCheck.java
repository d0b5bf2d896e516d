package it.infolavoro.citizen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a typed codice fiscale says.
 *
 * @param error why it is none, or null for a well-formed one; then nothing else is told
 * @param code the code as it is stored
 * @param sex what it holds, or null for a numeric code
 * @param birthDates the dates it may mean, the latest first
 * @param birthPlace the place it names, or null where it is unknown
 * @param warnings what does not fit and must be confirmed
 */
public record FiscalCodeCheck(
        FiscalCodeError error,
        String code,
        Sex sex,
        List<LocalDate> birthDates,
        BirthPlace birthPlace,
        Set<FiscalCodeWarning> warnings) {

    /** Copies the lists. */
    public FiscalCodeCheck {
        birthDates = List.copyOf(birthDates);
        warnings = Set.copyOf(warnings);
    }

    /** Reads a code and compares it with the person. */
    static FiscalCodeCheck of(String typed, FiscalCode.Person person, BirthPlaces places, LocalDate today) {
        try {
            var code = FiscalCode.parse(typed);
            var warnings = code.warnings(person, places);
            if (code.numeric()) {
                return new FiscalCodeCheck(null, code.value(), null, List.of(), null, warnings);
            }
            var place = places.find(code.birthPlace()).orElse(null);
            var dates = code.possibleBirthDates(today);
            return new FiscalCodeCheck(null, code.value(), code.sex(), dates, place, warnings);
        } catch (InvalidFiscalCode invalid) {
            return new FiscalCodeCheck(invalid.error(), null, null, List.of(), null, Set.of());
        }
    }

    public boolean valid() {
        return error == null;
    }
}
