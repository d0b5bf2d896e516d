package it.infolavoro.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R2: what sounds the same, or has one letter wrong, is similar. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "ROSSI, ROSI",
        "CHIARA, KIARA",
        "NICHOLAS, NICOLAS",
        "MICHELE, MIKELE",
        "AGNESE, ANNESE",
        "TAGNIA, TANIA",
        "TANYA, TANIA",
        "ALEXANDRA, ALESSANDRA",
        "JESSICA, GESSICA",
        "YURI, IURI",
        "JACOPO, IACOPO",
        "STEPHANIA, STEFANIA",
        "MATTHIAS, MATTIAS",
        "HAMID, AMID",
        "GIANPAOLO, GIAMPAOLO",
        "WALTER, VALTER",
        "ZANETTI, SANETTI",
        "SHEHU, SEU",
        "PASQUALE, PASKUALE",
        "GIULIA, GIUGLIA"
    })
    void soundsTheSame(String one, String other) {
        assertEquals(Sound.of(one), Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"GHERARDI, GERARDI", "ROSSI, RUSSI", "MARIO, MARIA", "CARLA, CIARLA", "LUCA, LUCIA"})
    void soundsDifferent(String one, String other) {
        assertNotEquals(Sound.of(one), Sound.of(other));
    }

    @Property
    void aWordThatIsNotEmptyHasASound(@ForAll("words") String word) {
        assertFalse(Sound.of(word).isEmpty());
        assertTrue(Sound.neighbourhood(word).contains(Sound.of(word)));
    }

    @Property
    void wordsThatAreOneLetterApartShareAKey(
            @ForAll("words") String word, @ForAll("places") int place, @ForAll("letters") char letter) {
        var at = place % word.length();
        var before = word.substring(0, at);
        var after = word.substring(at + 1);
        share(word, before + letter + word.substring(at));
        share(word, before + letter + after);
        share(word, before + after);
        if (!after.isEmpty()) {
            share(word, before + after.charAt(0) + word.charAt(at) + after.substring(1));
        }
    }

    private static void share(String word, String other) {
        if (word.length() >= 2 && other.length() >= 2) {
            assertFalse(
                    Collections.disjoint(Sound.neighbourhood(word), Sound.neighbourhood(other)),
                    word + " and " + other);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(18);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars().range('A', 'Z');
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 100);
    }
}
