package it.infolavoro.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.platform.TestKeys;
import java.time.LocalDate;
import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rules R1 and R4, and that every way of typing leads to a key that the person has. */
class SearchKeysTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final SearchKeys keys = SearchKeys.of(TestKeys.of(SECRET), 7);

    @Test
    void everythingAskedForIsAmongThePersonsKeys() {
        var found = keys.ofPerson(person("De Luca", "Maria Teresa", "RSSMRA90E17I449X"));
        for (var word : new String[] {"DE", "LUCA", "DELUCA", "MARIA", "TERESA", "MARIATERESA"}) {
            assertTrue(found.contains(keys.word(word)), word);
        }
        assertTrue(found.contains(SearchKeys.names(keys.word("MARIA"), keys.word("DELUCA"))));
        for (var code : new String[] {"RSSMRA", "RSSMRA90", "RSSMRA90E", "RSSMRA90E17", "RSSMRA90E17I449"}) {
            assertTrue(found.contains(keys.codeBeginning(code)), code);
        }
        assertTrue(found.contains(keys.birthDate(LocalDate.of(1990, 5, 17))));
        assertFalse(Collections.disjoint(found, keys.phoneBeginning("0187650")));
        assertFalse(Collections.disjoint(found, keys.phoneBeginning("3331234567")));
        assertTrue(found.contains(keys.email("ANNA@example.org")));
    }

    @Property
    void everyBeginningLeadsToTheWord(@ForAll("words") String word) {
        var known = keys.ofWord(word);
        for (var length = 1; length <= word.length(); length++) {
            assertTrue(known.contains(keys.beginning(word.substring(0, length))));
        }
        assertTrue(known.containsAll(keys.sounds(word)));
    }

    @Property
    void theOrderOfNamesDoesNotMatterAndOtherNamesHaveOtherKeys(@ForAll long one, @ForAll long other) {
        assertEquals(SearchKeys.names(one, other), SearchKeys.names(other, one));
        assertNotEquals(SearchKeys.names(one, other), SearchKeys.names(one, other + 1));
    }

    @Test
    void anotherComuneAndAnotherSecretHaveOtherKeys() {
        var person = person("Rossi", "Mario", null);
        var found = keys.ofPerson(person);
        assertTrue(Collections.disjoint(
                found, SearchKeys.of(TestKeys.of(SECRET), 8).ofPerson(person)));
        assertTrue(Collections.disjoint(
                found, SearchKeys.of(TestKeys.of(SECRET + SECRET), 7).ofPerson(person)));
        assertNotEquals(SearchKeys.mark(TestKeys.of(SECRET)), SearchKeys.mark(TestKeys.of(SECRET + "x")));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(SearchKeys.LONGEST_BEGINNING);
    }

    private static CitizenData person(String surname, String givenName, String code) {
        return new CitizenData(
                surname,
                givenName,
                LocalDate.of(1990, 5, 17),
                null,
                null,
                code,
                null,
                "0187 650123; 333 1234567",
                "anna@example.org",
                null,
                null,
                null,
                null);
    }
}
