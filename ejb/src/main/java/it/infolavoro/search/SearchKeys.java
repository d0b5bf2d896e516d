package it.infolavoro.search;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.FiscalCode;
import it.infolavoro.platform.Keys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;

/**
 * Makes the search keys of one Comune: the first 64 bits of keyed fingerprints, so that the database holds no name
 * (rule R4). For one thread and one piece of work.
 */
public final class SearchKeys {

    /** Raised whenever a rule below changes, so that all keys are made anew at the next start. */
    static final String SCHEME = "2";

    /** Longest beginning of a word that is kept; longer ones are compared with the persons found. */
    static final int LONGEST_BEGINNING = 12;

    /** Beginnings of a codice fiscale that are kept: the names, with the month, with the day, all but the check. */
    private static final int[] CODE_LENGTHS = {6, 9, 11, 15};

    private static final int[] PHONE_LENGTHS = {6, 8};
    private static final String PURPOSE = "search.person";

    private final Mac mac;

    private SearchKeys(Mac mac) {
        this.mac = mac;
    }

    /** The maker of a Comune's keys. */
    public static SearchKeys of(Keys keys, long municipalityId) {
        return new SearchKeys(keys.fingerprints(PURPOSE, municipalityId));
    }

    /** Tells by which secret and rules keys are made, without telling the secret. */
    static String mark(Keys keys) {
        return keys.fingerprint(PURPOSE + ".mark", 0, SCHEME);
    }

    /** Every key under which a person is found. */
    public Set<Long> ofPerson(CitizenData person) {
        var found = new HashSet<Long>();
        var surnames = NameWords.parts(person.surname());
        var givenNames = NameWords.parts(person.givenName());
        for (var surname : surnames) {
            found.add(word(surname));
            givenNames.forEach(given -> found.add(names(word(surname), word(given))));
        }
        givenNames.forEach(given -> found.add(word(given)));
        if (person.fiscalCode() != null) {
            var code = FiscalCode.beginning(person.fiscalCode());
            beginnings(code, CODE_LENGTHS).forEach(beginning -> found.add(code(beginning)));
        }
        if (person.birthDate() != null) {
            found.add(birthDate(person.birthDate()));
        }
        Phones.of(person.phone()).forEach(number -> {
            beginnings(number, PHONE_LENGTHS).forEach(beginning -> found.add(phone(beginning)));
            found.add(phone(number));
        });
        if (person.email() != null) {
            found.add(email(person.email()));
        }
        return found;
    }

    /** Every key that leads to a normalised word: its beginnings and its sounds. */
    public Set<Long> ofWord(String word) {
        var found = new LinkedHashSet<Long>();
        for (var length = 1; length <= Math.min(word.length(), LONGEST_BEGINNING); length++) {
            found.add(beginning(word.substring(0, length)));
        }
        found.addAll(sounds(word));
        return found;
    }

    /** The key of a whole word. */
    public long word(String word) {
        return fingerprint('W', word);
    }

    /**
     * The key of two words of one person, whichever is the surname. Made of keys, as no one knows the words of keys.
     */
    static long names(long one, long other) {
        var mixed = Math.min(one, other) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) + Math.max(one, other);
        mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 32;
    }

    long beginning(String typed) {
        return fingerprint('B', typed.length() > LONGEST_BEGINNING ? typed.substring(0, LONGEST_BEGINNING) : typed);
    }

    Set<Long> sounds(String word) {
        var found = new LinkedHashSet<Long>();
        Sound.neighbourhood(word).forEach(sound -> found.add(fingerprint('S', sound)));
        return found;
    }

    /** The key that finds a code by its beginning of at least six characters: the longest one that is kept. */
    long codeBeginning(String beginning) {
        return code(longest(beginning, CODE_LENGTHS));
    }

    long birthDate(LocalDate day) {
        return fingerprint('D', day.toString());
    }

    /** The keys that find a number by its beginning of at least six digits. */
    Set<Long> phoneBeginning(String digits) {
        return Set.of(phone(digits), phone(longest(digits, PHONE_LENGTHS)));
    }

    /** The key of what stands before the at sign. */
    long email(String address) {
        return fingerprint('E', address.replaceAll("@.*", "").toLowerCase(Locale.ROOT));
    }

    private long code(String beginning) {
        return fingerprint('C', beginning);
    }

    private long phone(String digits) {
        return fingerprint('P', digits);
    }

    private static Set<String> beginnings(String text, int... lengths) {
        var found = new LinkedHashSet<String>();
        for (var length : lengths) {
            if (text.length() >= length) {
                found.add(text.substring(0, length));
            }
        }
        return found;
    }

    private static String longest(String text, int... lengths) {
        var longest = text;
        for (var length : lengths) {
            longest = text.length() >= length ? text.substring(0, length) : longest;
        }
        return longest;
    }

    private long fingerprint(char kind, String text) {
        return ByteBuffer.wrap(mac.doFinal((kind + text).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
