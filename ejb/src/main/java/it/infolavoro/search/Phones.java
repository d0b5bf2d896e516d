package it.infolavoro.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers as digits, without Italy's prefix. One field may hold two numbers. */
final class Phones {

    static final int SHORTEST = 6;

    private static final Pattern SEPARATOR = Pattern.compile("[,;]|(?<=\\d{6})\\s*/\\s*");
    private static final Pattern ITALY = Pattern.compile("^(?:00|\\+)39(?=\\d{6})");

    private Phones() {}

    /** The numbers in a text, of six digits or more each; none for null. */
    static List<String> of(String text) {
        var found = new ArrayList<String>();
        for (var number : text == null ? new String[0] : SEPARATOR.split(text.replaceAll("[^\\d+/,;]", ""))) {
            var digits = digits(number);
            if (digits.length() >= SHORTEST) {
                found.add(digits);
            }
        }
        return found;
    }

    /** The digits of one number. */
    static String digits(String number) {
        return ITALY.matcher(number.replaceAll("[^\\d+]", "")).replaceAll("").replaceAll("\\D", "");
    }
}
