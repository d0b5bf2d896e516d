package it.infolavoro.citizen;

import java.text.Normalizer;
import java.util.Locale;

/** How names become letters, and letters a check character (DM 23 December 1976). */
final class FiscalCodeLetters {

    /** Letters that Unicode does not decompose into a base letter and a mark. */
    private static final String[][] UNDECOMPOSED = {
        {"ß", "SS"},
        {"ẞ", "SS"},
        {"Æ", "AE"},
        {"Œ", "OE"},
        {"Ø", "O"},
        {"Ł", "L"},
        {"Đ", "D"},
        {"Ð", "D"},
        {"Þ", "TH"},
        {"ı", "I"}
    };

    /**
     * Values of the characters at odd positions, counted from 1: those of the digits, and again of A to J, then K to Z.
     */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private FiscalCodeLetters() {}

    /** Three letters of the surname: consonants, then vowels, then X. */
    static String ofSurname(String surname) {
        var letters = normalise(surname);
        return (consonants(letters) + vowels(letters) + "XXX").substring(0, 3);
    }

    /**
     * Three letters of the given names: of four consonants or more the first, third and fourth; else as for the
     * surname.
     */
    static String ofGivenNames(String givenNames) {
        var consonants = consonants(normalise(givenNames));
        return consonants.length() < 4
                ? ofSurname(givenNames)
                : "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3);
    }

    /** The sixteenth character of a code, from the first fifteen. */
    static char checkCharacter(CharSequence code) {
        var sum = 0;
        for (var i = 0; i < 15; i++) {
            var character = code.charAt(i);
            var value = Character.isDigit(character) ? character - '0' : character - 'A';
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        return (char) ('A' + sum % 26);
    }

    /** Whether the last of eleven digits is the check digit of the others, as in a partita IVA. */
    static boolean hasCheckDigit(CharSequence digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static String normalise(String name) {
        var letters = name.toUpperCase(Locale.ROOT);
        for (var pair : UNDECOMPOSED) {
            letters = letters.replace(pair[0], pair[1]);
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("[^A-Z]", "");
    }

    private static String consonants(String letters) {
        return letters.replaceAll("[AEIOU]", "");
    }

    private static String vowels(String letters) {
        return letters.replaceAll("[^AEIOU]", "");
    }
}
