package it.infolavoro.citizen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codice fiscale of a person (DM 23 December 1976): 16 characters, or 11 digits while it is provisional. Only the
 * Agenzia delle Entrate issues one: what is computed here is a check, never a source of truth. Kept as it was given;
 * {@link #base()} undoes omocodia.
 */
public final class FiscalCode {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0.\\-_/]+");
    private static final Pattern NUMERIC = Pattern.compile("[0-9]{11}");
    private static final Pattern HEALTH = Pattern.compile("(STP|ENI)[0-9]{13}");
    private static final Pattern SHAPE =
            Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String OMOCODE_DIGITS = "LMNPQRSTUV";
    private static final int[] DIGIT_PLACES = {6, 7, 9, 10, 12, 13, 14};
    private static final int WOMEN = 40;
    private static final int OLDEST = 120;

    private final String value;

    private FiscalCode(String value) {
        this.value = value;
    }

    /**
     * What a person says of themselves, to compare a code with. Any component may be null and is then not compared.
     *
     * @param birthPlace Belfiore code
     */
    public record Person(String surname, String givenName, LocalDate birthDate, Sex sex, String birthPlace) {}

    /** Reads a code as typed, in any case and with separators. Throws {@link InvalidFiscalCode}. */
    public static FiscalCode parse(String typed) {
        var text = compact(Objects.requireNonNull(typed));
        var error = errorOf(text);
        if (error != null) {
            throw new InvalidFiscalCode(error);
        }
        return new FiscalCode(text);
    }

    /**
     * What was typed of a code so far, in capitals, without separators and with digits where omocodia put letters; not
     * checked. The check character stays as it is, which no longer fits then.
     */
    public static String beginning(String typed) {
        var code = new StringBuilder(compact(typed));
        for (var place : DIGIT_PLACES) {
            var digit = place < code.length() ? OMOCODE_DIGITS.indexOf(code.charAt(place)) : -1;
            if (digit >= 0) {
                code.setCharAt(place, (char) ('0' + digit));
            }
        }
        return code.toString();
    }

    /** What was typed, in capitals and without separators; not checked. */
    public static String compact(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /**
     * The code that the rules give for a person, all of whose components are known. The issued one may differ by
     * omocodia.
     */
    public static FiscalCode expected(Person person) {
        var day = person.birthDate().getDayOfMonth() + (person.sex() == Sex.FEMALE ? WOMEN : 0);
        var code = FiscalCodeLetters.ofSurname(person.surname())
                + FiscalCodeLetters.ofGivenNames(person.givenName())
                + "%02d".formatted(person.birthDate().getYear() % 100)
                + MONTHS.charAt(person.birthDate().getMonthValue() - 1)
                + "%02d".formatted(day)
                + person.birthPlace();
        return new FiscalCode(code + FiscalCodeLetters.checkCharacter(code));
    }

    /** The code as given, in capitals, without separators. */
    public String value() {
        return value;
    }

    /**
     * Whether it is eleven digits: a provisional code, which tells nothing of the person. Nothing can be decoded from
     * it.
     */
    public boolean numeric() {
        return value.length() == 11;
    }

    /** Whether digits were replaced by letters because two persons share the base. */
    public boolean omocode() {
        return !equals(base());
    }

    /**
     * The code with digits for the letters of omocodia. The same base does not mean the same person: omocodia exists
     * because of that.
     */
    public FiscalCode base() {
        if (numeric()) {
            return this;
        }
        var code = digits(value);
        return new FiscalCode(code + FiscalCodeLetters.checkCharacter(code));
    }

    /**
     * The {@link #base()} of a stored code without its check character, by which codes are compared; what is no whole
     * code gives null.
     */
    public static String baseKey(String code) {
        var text = compact(code);
        if (NUMERIC.matcher(text).matches()) {
            return text;
        }
        return text.length() == 16 && SHAPE.matcher(text).matches() ? digits(text) : null;
    }

    /** The sex that the code holds. */
    public Sex sex() {
        return dayNumber() > WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    /** The last two digits of the birth year; the century is not in the code. */
    public int twoDigitYear() {
        return number(6);
    }

    /** The birth month, 1 to 12. */
    public int month() {
        return monthOf(decodable());
    }

    /** The birth day, 1 to 31. */
    public int day() {
        return dayNumber() % WOMEN;
    }

    /** The Belfiore code of the birth Comune or State. */
    public String birthPlace() {
        return digits(decodable()).substring(11);
    }

    /**
     * The birth dates the code may mean, of at most 120 years before the given day, the latest first. Two are a
     * question to ask.
     */
    public List<LocalDate> possibleBirthDates(LocalDate today) {
        var dates = new ArrayList<LocalDate>();
        var latest = today.getYear() - Math.floorMod(today.getYear() - twoDigitYear(), 100);
        for (var year = latest; year >= today.getYear() - OLDEST; year -= 100) {
            if (exists(year, month(), day())
                    && !LocalDate.of(year, month(), day()).isAfter(today)) {
                dates.add(LocalDate.of(year, month(), day()));
            }
        }
        return dates;
    }

    /** What does not fit between the code and the person, or in the code's birth place. Empty where all fits. */
    public Set<FiscalCodeWarning> warnings(Person person, BirthPlaces places) {
        if (numeric()) {
            return EnumSet.of(FiscalCodeWarning.NUMERIC_CODE);
        }
        var warnings = EnumSet.noneOf(FiscalCodeWarning.class);
        warn(warnings, FiscalCodeWarning.NAME_MISMATCH, !nameFits(person));
        warn(warnings, FiscalCodeWarning.DATE_MISMATCH, person.birthDate() != null && !dateFits(person.birthDate()));
        warn(warnings, FiscalCodeWarning.SEX_MISMATCH, person.sex() != null && person.sex() != sex());
        warn(
                warnings,
                FiscalCodeWarning.PLACE_MISMATCH,
                person.birthPlace() != null && !person.birthPlace().equals(birthPlace()));
        var place = places.find(birthPlace());
        warn(warnings, FiscalCodeWarning.UNKNOWN_PLACE, place.isEmpty());
        warn(
                warnings,
                FiscalCodeWarning.PLACE_NOT_VALID_ON_DATE,
                person.birthDate() != null && place.isPresent() && !place.get().validOn(person.birthDate()));
        return warnings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalCode code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Hides the code, so that none reaches a log by accident. */
    @Override
    public String toString() {
        return "FiscalCode[hidden]";
    }

    private static void warn(Set<FiscalCodeWarning> warnings, FiscalCodeWarning warning, boolean applies) {
        if (applies) {
            warnings.add(warning);
        }
    }

    private boolean nameFits(Person person) {
        return (person.surname() == null || value.startsWith(FiscalCodeLetters.ofSurname(person.surname())))
                && (person.givenName() == null
                        || value.startsWith(FiscalCodeLetters.ofGivenNames(person.givenName()), 3));
    }

    private boolean dateFits(LocalDate date) {
        return date.getYear() % 100 == twoDigitYear()
                && date.getMonthValue() == month()
                && date.getDayOfMonth() == day();
    }

    private int dayNumber() {
        return number(9);
    }

    private int number(int from) {
        return Integer.parseInt(digits(decodable()).substring(from, from + 2));
    }

    private String decodable() {
        if (numeric()) {
            throw new IllegalStateException("A numeric code tells nothing of the person");
        }
        return value;
    }

    private static FiscalCodeError errorOf(String text) {
        if (NUMERIC.matcher(text).matches()) {
            return FiscalCodeLetters.hasCheckDigit(text) ? null : FiscalCodeError.BAD_CHECK_CHARACTER;
        }
        if (text.length() != 16) {
            return FiscalCodeError.WRONG_LENGTH;
        }
        if (HEALTH.matcher(text).matches()) {
            return FiscalCodeError.HEALTH_CODE;
        }
        if (!SHAPE.matcher(text).matches()) {
            return FiscalCodeError.MALFORMED;
        }
        if (monthOf(text) == 0) {
            return FiscalCodeError.BAD_MONTH;
        }
        if (!dayExists(text)) {
            return FiscalCodeError.BAD_DAY;
        }
        return FiscalCodeLetters.checkCharacter(text) == text.charAt(15) ? null : FiscalCodeError.BAD_CHECK_CHARACTER;
    }

    /** Whether the day exists in at least one century: 29 February of '00 was a day in 2000, not in 1900. */
    private static boolean dayExists(String text) {
        var digits = digits(text);
        var number = Integer.parseInt(digits.substring(9, 11));
        var day = number > WOMEN ? number - WOMEN : number;
        return exists(2000 + Integer.parseInt(digits.substring(6, 8)), monthOf(text), day);
    }

    private static boolean exists(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day);
    }

    private static int monthOf(String text) {
        return MONTHS.indexOf(text.charAt(8)) + 1;
    }

    /** The first fifteen characters with digits where digits belong. */
    private static String digits(String text) {
        var code = new StringBuilder(text.substring(0, 15));
        for (var place : DIGIT_PLACES) {
            var digit = OMOCODE_DIGITS.indexOf(code.charAt(place));
            if (digit >= 0) {
                code.setCharAt(place, (char) ('0' + digit));
            }
        }
        return code.toString();
    }
}
