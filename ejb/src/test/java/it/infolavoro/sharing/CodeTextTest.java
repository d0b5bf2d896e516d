package it.infolavoro.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The code on the receipt, as people read, say and type it. */
class CodeTextTest {

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars(CodeText.ALPHABET.toCharArray())
                .ofLength(CodeText.RANDOM)
                .map(code -> code + CodeText.checkCharacter(code));
    }

    @Property
    void isReadAsItWasPrinted(@ForAll("codes") String code) {
        var parsed = CodeText.parse(code).orElseThrow();
        assertEquals(code, parsed.value());
        assertTrue(parsed.printed().matches("(\\w{4}-){3}\\w"), parsed.printed());
        assertEquals(code, CodeText.parse(parsed.printed()).orElseThrow().value());
    }

    @Property
    void isReadInAnyCaseWithAnySeparatorsAndLettersThatLookLikeDigits(@ForAll("codes") String code) {
        var typed = code.toLowerCase().replace('0', 'o').replace('1', 'l').replaceAll("(.{3})", " $1 – ");
        assertEquals(code, CodeText.parse(typed).orElseThrow().value());
    }

    @Property
    void findsAnyOneWrongCharacter(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 12) int place,
            @ForAll @IntRange(max = 31) int other) {
        var slip = new StringBuilder(code);
        slip.setCharAt(place, CodeText.ALPHABET.charAt(other));
        assertEquals(
                slip.toString().equals(code), CodeText.parse(slip.toString()).isPresent());
    }

    @Property
    void findsAnyTwoExchangedCharacters(
            @ForAll("codes") String code, @ForAll @IntRange(max = 12) int one, @ForAll @IntRange(max = 12) int two) {
        var slip = new StringBuilder(code);
        slip.setCharAt(one, code.charAt(two));
        slip.setCharAt(two, code.charAt(one));
        assertEquals(
                slip.toString().equals(code), CodeText.parse(slip.toString()).isPresent());
    }

    @Property
    void refusesWhatIsTooShortOrTooLong(@ForAll("codes") String code) {
        assertTrue(CodeText.parse(code.substring(1)).isEmpty());
        assertTrue(CodeText.parse(code + "0").isEmpty());
        assertTrue(CodeText.parse("").isEmpty());
        assertTrue(CodeText.parse(code.substring(1) + "U").isEmpty());
    }

    @Example
    void isRandomAndUsesTheWholeAlphabet() {
        var codes = IntStream.range(0, 500).mapToObj(i -> CodeText.random()).toList();
        assertEquals(500, codes.stream().map(CodeText::value).distinct().count());
        var signs = codes.stream()
                .flatMapToInt(code -> code.value().chars())
                .mapToObj(sign -> (char) sign)
                .collect(Collectors.toSet());
        assertEquals(CodeText.ALPHABET.length(), signs.size());
        codes.forEach(code -> assertTrue(CodeText.parse(code.value()).isPresent()));
    }

    @Example
    void tellsItselfToNoLog() {
        var code = CodeText.random();
        assertFalse(code.toString().contains(code.value()));
        assertFalse(new OpenSharedSummary(1, code.value()).toString().contains(code.value()));
        assertFalse(new IssuedCode(code.value(), null).toString().contains(code.value()));
    }
}
