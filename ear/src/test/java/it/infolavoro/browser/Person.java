package it.infolavoro.browser;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A made-up person, never twice the same, with the codice fiscale that the decree gives her: computed here, so that the
 * product's own computation is not its own witness.
 */
record Person(String surname, String givenName, LocalDate birthDate, String fiscalCode) {

    static final String PHONE = "0187 650123";
    static final String EMAIL = "persona.di.prova@example.org";

    private static final String CONSONANTS = "BCDFGLMNPRSTVZ";
    private static final String VOWELS = "AEIOU";
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String SARZANA = "I449";
    private static final int WOMAN = 40;

    /** Values of characters at odd places, for 0 to 9 and again for A to J, then K to Z (DM 23 December 1976). */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    /** A woman born in Sarzana, whose surname has four consonants and whose name is Zaira. */
    static Person unique() {
        var random = ThreadLocalRandom.current();
        var surname = new StringBuilder();
        for (var syllable = 0; syllable < 4; syllable++) {
            surname.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        var born = LocalDate.of(1986, 1, 1).plusDays(random.nextInt(3650));
        var name = surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT);
        return new Person(name, "Zaira", born, codeOf(surname.toString(), "ZRA", born));
    }

    /**
     * A woman born in Sarzana with a name that may be shown in the guide.
     *
     * @param nameLetters the three letters that the decree takes of the given name
     */
    static Person named(String surname, String givenName, String nameLetters, LocalDate born) {
        return new Person(surname, givenName, born, codeOf(surname.toUpperCase(Locale.ROOT), nameLetters, born));
    }

    /** The data by which a program registers her. */
    JsonObject data() {
        var data = new JsonObject();
        data.addProperty("surname", surname);
        data.addProperty("givenName", givenName);
        data.addProperty("birthDate", birthDate.toString());
        if (fiscalCode == null) {
            data.addProperty("noFiscalCodeReason", "not_declared");
        } else {
            data.addProperty("fiscalCode", fiscalCode);
        }
        return data;
    }

    /** The birth date as it is typed. */
    String typedBirthDate() {
        return birthDate.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static String codeOf(String surname, String nameLetters, LocalDate born) {
        var letters = surname.replaceAll("[AEIOU]", "").substring(0, 3);
        var code = "%s%s%02d%s%02d%s"
                .formatted(
                        letters,
                        nameLetters,
                        born.getYear() % 100,
                        MONTHS.charAt(born.getMonthValue() - 1),
                        born.getDayOfMonth() + WOMAN,
                        SARZANA);
        var sum = 0;
        for (var place = 0; place < code.length(); place++) {
            var character = code.charAt(place);
            var value = Character.isDigit(character) ? character - '0' : character - 'A';
            sum += place % 2 == 0 ? ODD[value] : value;
        }
        return code + (char) ('A' + sum % 26);
    }
}
