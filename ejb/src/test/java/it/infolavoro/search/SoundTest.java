package it.infolavoro.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void wordsWhoseSoundsAreOneLetterApartShareAKey(@ForAll("sounds") String sound, @ForAll("places") int place) {
        var at = place % sound.length();
        var added = sound.substring(0, at) + 'V' + sound.substring(at);
        var replaced = sound.substring(0, at) + 'V' + sound.substring(at + 1);
        for (var other : new String[] {added, replaced}) {
            var shared = Sound.neighbourhood(sound);
            shared.retainAll(Sound.neighbourhood(other));
            assertFalse(shared.isEmpty(), sound + " and " + other);
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(30);
    }

    /** Letters that no rule touches, no two of them alike in a row. */
    @Provide
    Arbitrary<String> sounds() {
        return Arbitraries.strings()
                .withChars("ABDELMORT")
                .ofMinLength(4)
                .ofMaxLength(15)
                .map(text -> text.replaceAll("(.)\\1+", "$1"))
                .filter(text -> text.length() >= 4);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 100);
    }
}
