package it.infolavoro.citizen;

import static it.infolavoro.citizen.FiscalCodeWarning.DATE_MISMATCH;
import static it.infolavoro.citizen.FiscalCodeWarning.NAME_MISMATCH;
import static it.infolavoro.citizen.FiscalCodeWarning.NUMERIC_CODE;
import static it.infolavoro.citizen.FiscalCodeWarning.PLACE_MISMATCH;
import static it.infolavoro.citizen.FiscalCodeWarning.PLACE_NOT_VALID_ON_DATE;
import static it.infolavoro.citizen.FiscalCodeWarning.SEX_MISMATCH;
import static it.infolavoro.citizen.FiscalCodeWarning.UNKNOWN_PLACE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.FiscalCode.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalCodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate BIRTH = LocalDate.of(1985, 4, 3);
    private static final Person PERSON = new Person("Verdi", "Anna Lucia", BIRTH, Sex.FEMALE, "I449");

    private final BirthPlaces places = new BirthPlaces();

    @ParameterizedTest
    @CsvSource({
        "'', WRONG_LENGTH",
        "RSSMRA75C22H501, WRONG_LENGTH",
        "STP0110010000001, HEALTH_CODE",
        "ENI0110010000001, HEALTH_CODE",
        "RSSMRA75Z22H501I, BAD_MONTH",
        "RSSMRA75C00H501I, BAD_DAY",
        "RSSMRA75C32H501I, BAD_DAY",
        "RSSMRA75C40H501I, BAD_DAY",
        "RSSMRA75C72H501I, BAD_DAY",
        "RSSMRA75B31H501I, BAD_DAY",
        "RSSMRA75B29H501I, BAD_DAY",
        "RSSMRA75C22H501J, BAD_CHECK_CHARACTER",
        "RSSMR175C22H501I, MALFORMED",
        "RSSMRA75C22H5A1I, MALFORMED",
        "00743110158, BAD_CHECK_CHARACTER",
    })
    void tellsWhyATextIsRefused(String typed, FiscalCodeError error) {
        assertEquals(
                error,
                assertThrows(InvalidFiscalCode.class, () -> FiscalCode.parse(typed))
                        .error());
    }

    @Test
    void acceptsALeapDayWhereSomeCenturyHasIt() {
        var leapDay = new Person("Rossi", "Mario", LocalDate.of(2000, 2, 29), Sex.MALE, "H501");
        var code = FiscalCode.parse(FiscalCode.expected(leapDay).value());
        assertEquals(List.of(leapDay.birthDate()), code.possibleBirthDates(TODAY));
    }

    @Test
    void leavesTheCenturyToAskWhereTwoFit() {
        var child = new Person("Rossi", "Mario", LocalDate.of(2015, 3, 22), Sex.MALE, "H501");
        assertEquals(
                List.of(LocalDate.of(2015, 3, 22), LocalDate.of(1915, 3, 22)),
                FiscalCode.expected(child).possibleBirthDates(TODAY));
    }

    @Test
    void findsNothingWrongWhereAllFits() {
        assertEquals(Set.of(), FiscalCode.expected(PERSON).warnings(PERSON, places));
        var nothingKnown = new Person(null, null, null, null, null);
        assertEquals(Set.of(), FiscalCode.expected(PERSON).warnings(nothingKnown, places));
    }

    @Test
    void namesEachThingThatDoesNotFit() {
        var other = new Person("Bianchi", "Anna Lucia", BIRTH.plusDays(1), Sex.MALE, "E463");
        assertEquals(
                Set.of(NAME_MISMATCH, DATE_MISMATCH, SEX_MISMATCH, PLACE_MISMATCH),
                FiscalCode.expected(PERSON).warnings(other, places));
    }

    @Test
    void onlyWarnsOfPlacesThatAreUnknownOrOfAnotherTime() {
        var nowhere = new Person("Verdi", "Anna", BIRTH, Sex.FEMALE, "Z999");
        assertEquals(Set.of(UNKNOWN_PLACE), FiscalCode.expected(nowhere).warnings(nowhere, places));
        var ceased = new Person("Verdi", "Anna", BIRTH, Sex.FEMALE, "A002");
        assertEquals(
                Set.of(PLACE_NOT_VALID_ON_DATE), FiscalCode.expected(ceased).warnings(ceased, places));
    }

    @Test
    void asksWhatANumericCodeIsAndDecodesNothing() {
        var code = FiscalCode.parse("00743110157");
        assertTrue(code.numeric());
        assertFalse(code.omocode());
        assertEquals(Set.of(NUMERIC_CODE), code.warnings(PERSON, places));
        assertThrows(IllegalStateException.class, code::sex);
    }

    @Test
    void neverShowsItselfInALog() {
        assertFalse(FiscalCode.expected(PERSON).toString().contains("VRD"));
    }
}
