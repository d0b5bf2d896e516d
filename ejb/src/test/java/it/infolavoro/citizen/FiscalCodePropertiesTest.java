package it.infolavoro.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.Dates;

/** What holds for every codice fiscale, not only for known ones. */
class FiscalCodePropertiesTest {

    private static final int[] DIGIT_PLACES = {6, 7, 9, 10, 12, 13, 14};
    private static final String LETTERS = "LMNPQRSTUV";

    @Property
    void whatIsEncodedIsReadBack(@ForAll("people") FiscalCode.Person person) {
        var code = FiscalCode.parse(FiscalCode.expected(person).value().toLowerCase());
        assertEquals(person.sex(), code.sex());
        assertEquals(person.birthPlace(), code.birthPlace());
        assertTrue(code.possibleBirthDates(LocalDate.of(2026, 1, 1)).contains(person.birthDate()));
        assertFalse(code.omocode());
        var unknownAtMost = EnumSet.of(FiscalCodeWarning.UNKNOWN_PLACE, FiscalCodeWarning.PLACE_NOT_VALID_ON_DATE);
        assertTrue(unknownAtMost.containsAll(code.warnings(person, new BirthPlaces())));
    }

    @Property(tries = 50)
    void all127OmocodesShareTheBaseAndDecodeAlike(@ForAll("people") FiscalCode.Person person) {
        var base = FiscalCode.expected(person);
        var seen = new HashSet<String>();
        for (var mask = 1; mask < 128; mask++) {
            var omocode = FiscalCode.parse(replaceDigits(base.value(), mask));
            seen.add(omocode.value());
            assertEquals(base, omocode.base());
            assertTrue(omocode.omocode());
            assertEquals(base.day(), omocode.day());
            assertEquals(base.birthPlace(), omocode.birthPlace());
        }
        assertEquals(127, seen.size());
    }

    @Property
    void oneWrongDigitIsAlwaysFound(
            @ForAll("people") FiscalCode.Person person,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var typed = new StringBuilder(FiscalCode.expected(person).value());
        var at = DIGIT_PLACES[place];
        typed.setCharAt(at, (char) ('0' + (typed.charAt(at) - '0' + by) % 10));
        assertThrows(InvalidFiscalCode.class, () -> FiscalCode.parse(typed.toString()));
    }

    @Property
    void oneWrongLetterOfTheNameIsAlwaysFound(
            @ForAll("people") FiscalCode.Person person,
            @ForAll @IntRange(max = 5) int at,
            @ForAll @IntRange(min = 1, max = 25) int by) {
        var typed = new StringBuilder(FiscalCode.expected(person).value());
        typed.setCharAt(at, (char) ('A' + (typed.charAt(at) - 'A' + by) % 26));
        var error = assertThrows(InvalidFiscalCode.class, () -> FiscalCode.parse(typed.toString()))
                .error();
        assertEquals(FiscalCodeError.BAD_CHECK_CHARACTER, error);
    }

    @Property
    void anyTextIsReadOrRefusedButNeverBreaks(@ForAll String text) {
        try {
            assertTrue(FiscalCode.parse(text).value().length() >= 11);
        } catch (InvalidFiscalCode refused) {
            assertFalse(text.length() > 3 && refused.getMessage().contains(text));
        }
    }

    @Property
    void oneWrongDigitOfANumericCodeIsAlwaysFound(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(10) String digits,
            @ForAll @IntRange(max = 10) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var right = withCheckDigit(digits);
        assertTrue(FiscalCode.parse(right).numeric());
        var wrong = new StringBuilder(right);
        wrong.setCharAt(at, (char) ('0' + (wrong.charAt(at) - '0' + by) % 10));
        assertThrows(InvalidFiscalCode.class, () -> FiscalCode.parse(wrong.toString()));
    }

    @Provide
    Arbitrary<FiscalCode.Person> people() {
        var names = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("àèéìòùçñ' -")
                .ofMinLength(1)
                .ofMaxLength(20);
        var births = Dates.dates().between(LocalDate.of(1907, 1, 1), LocalDate.of(2025, 12, 31));
        var places = Combinators.combine(
                        Arbitraries.chars().range('A', 'Z'),
                        Arbitraries.integers().between(1, 999))
                .as((letter, number) -> letter + "%03d".formatted(number));
        return Combinators.combine(names, names, births, Arbitraries.of(Sex.class), places)
                .as(FiscalCode.Person::new);
    }

    private static String replaceDigits(String code, int mask) {
        var text = new StringBuilder(code);
        for (var bit = 0; bit < DIGIT_PLACES.length; bit++) {
            if ((mask & 1 << bit) != 0) {
                text.setCharAt(DIGIT_PLACES[bit], LETTERS.charAt(text.charAt(DIGIT_PLACES[bit]) - '0'));
            }
        }
        text.setCharAt(15, FiscalCodeLetters.checkCharacter(text));
        return text.toString();
    }

    private static String withCheckDigit(String digits) {
        for (var check = 0; check < 10; check++) {
            if (FiscalCodeLetters.hasCheckDigit(digits + check)) {
                return digits + check;
            }
        }
        throw new AssertionError("One of ten digits is the check digit");
    }
}
