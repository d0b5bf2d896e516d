package it.infolavoro.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one box understands. */
class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "rssmra90e17i449x, RSSMRA90E17I449X",
        "RSS MRA 90E17, RSSMRA90E17",
        "rssmra9, RSSMRA9",
        "RSSMRAVLE17I449X, RSSMRA90E17I449X"
    })
    void readsACodeOrItsBeginningInItsBaseForm(String typed, String code) {
        assertEquals(code.substring(0, Math.min(15, code.length())), read(typed));
    }

    private static String read(String typed) {
        var code = SearchText.of(typed).code();
        return code.substring(0, Math.min(15, code.length()));
    }

    @Test
    void elevenDigitsAreACodeOrATelephone() {
        var text = SearchText.of("12345678901");
        assertEquals("12345678901", text.code());
        assertEquals("12345678901", text.phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rossi 17/5/1990", "17.05.1990 rossi", "17-5-1990 Rossi"})
    void readsABirthDateWithAName(String typed) {
        assertEquals(LocalDate.of(1990, 5, 17), SearchText.of(typed).birthDate());
        assertEquals(List.of("ROSSI"), SearchText.of(typed).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rossi Anna 5/1/1990", "rossi anna 347123456", "de martin ugo 12/12/1980"})
    void aNameWithADateOrATelephoneIsNoCode(String typed) {
        assertNull(SearchText.of(typed).code());
        assertTrue(SearchText.of(typed).words().size() > 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/1990", "rossi 29/2/2023", "0/1/1990"})
    void aDayThatNeverWasFindsNobody(String typed) {
        assertTrue(SearchText.of(typed).impossible());
    }

    @ParameterizedTest
    @CsvSource({
        "+39 0187 650123, 0187650123",
        "0187/650123, 0187650123",
        "333-1234567, 3331234567",
        "0039 3331234567, 3331234567",
        "0187 65, 018765"
    })
    void readsATelephoneOrItsBeginning(String typed, String digits) {
        assertEquals(digits, SearchText.of(typed).phone());
    }

    @Test
    void readsAnEMail() {
        assertEquals(
                "anna.rossi@example.org",
                SearchText.of("Anna.Rossi@example.org").email());
        assertEquals("anna@", SearchText.of("anna@ rossi").email());
    }

    @Test
    void sixLettersAreAWordThatMayBeginACode() {
        assertEquals("RSSMRA", SearchText.of("rssmra").lettersOfCode());
        assertNull(SearchText.of("rossi").lettersOfCode());
    }

    @ParameterizedTest
    @CsvSource({
        "martinucci, MARTINUCCI",
        "de lucarini, DE",
        "moltiplicati, MOLTIPLICATI",
        "D'Angelo, D",
        "O, O",
        "Nicolò, NICOLO",
        "Đorđe, DORDE"
    })
    void readsNames(String typed, String firstWord) {
        var text = SearchText.of(typed);
        assertNull(text.code());
        assertNull(text.phone());
        assertEquals(firstWord, text.words().get(0));
    }

    @Property
    void whateverIsTypedIsReadWithoutFailing(@ForAll String typed) {
        var text = SearchText.of(typed);
        assertTrue(text.words().size() <= NameWords.MOST);
        assertTrue(text.phone() == null || text.phone().length() >= Phones.SHORTEST);
    }
}
