package it.infolavoro.search;

import it.infolavoro.citizen.FiscalCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed into the one box, told apart.
 *
 * @param code beginning of a codice fiscale in its base form, or null
 * @param email an address from its beginning at least to the at sign, in small letters, or null
 * @param phone digits of a telephone's beginning, six or more, or null
 * @param birthDate a birth date, or null
 * @param words the normalised words of names, in the order typed
 * @param impossible whether something looks like a date that there never was
 */
record SearchText(
        String code, String email, String phone, LocalDate birthDate, List<String> words, boolean impossible) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DATE = Pattern.compile("(?<!\\d)\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@\\S*");
    private static final Pattern PHONE = Pattern.compile("(?<![\\p{L}\\d])\\+?\\d[\\d ./()-]{4,}\\d");
    private static final Pattern CODE =
            Pattern.compile("[A-Z]{6}\\d{1,2}(?:(?<=\\d{2})[ABCDEHLMPRST](?:\\d{1,2}(?:(?<=\\d{2})[A-Z]"
                    + "(?:\\d{1,3}(?:(?<=\\d{3})[A-Z])?)?)?)?)?|\\d{11}");

    /**
     * Without a digit it is a name, such as MARTINUCCI, unless it is as long as a code whose digits are all letters.
     */
    private static final Pattern NAME = Pattern.compile("\\D{0,15}");

    /** Tells apart what was typed. */
    static SearchText of(String typed) {
        var whole = FiscalCode.beginning(typed);
        if (CODE.matcher(whole).matches() && !NAME.matcher(typed).matches()) {
            return new SearchText(whole, null, whole.length() == 11 ? numeric(whole) : null, null, List.of(), false);
        }
        var rest = new Rest(typed);
        var email = rest.take(EMAIL);
        var date = rest.take(DATE);
        var phone = rest.take(PHONE);
        var digits = phone == null ? null : Phones.digits(phone);
        var birthDate = day(date);
        return new SearchText(
                null,
                email == null ? null : email.toLowerCase(Locale.ROOT),
                digits == null || digits.length() < Phones.SHORTEST ? null : digits,
                birthDate,
                NameWords.of(rest.text).stream()
                        .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                        .toList(),
                date != null && birthDate == null);
    }

    /** The one word typed, where it may be the beginning of a code that holds only the letters of the names. */
    String lettersOfCode() {
        return words.size() == 1 && words.get(0).matches("[A-Z]{6}") ? words.get(0) : null;
    }

    boolean empty() {
        return code == null && email == null && phone == null && birthDate == null && words.isEmpty();
    }

    private static String numeric(String code) {
        return code.matches("\\d+") ? code : null;
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.replaceAll("[.-]", "/"), DAY);
        } catch (DateTimeParseException neverWas) {
            return null;
        }
    }

    /** What is left of a text from which parts are taken out. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        String take(Pattern pattern) {
            Matcher part = pattern.matcher(text);
            if (!part.find()) {
                return null;
            }
            var found = part.group();
            text = text.substring(0, part.start()) + ' ' + text.substring(part.end());
            return found;
        }
    }
}
