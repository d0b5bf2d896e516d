package it.infolavoro.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNameTest {

    @ParameterizedTest
    @CsvSource({
        "Anna, Bianchi, anna.bianchi",
        "NICCOLÒ, D'Àngelo, niccolo.d.angelo",
        "Maria Grazia, De Rossi-Neri, maria.grazia.de.rossi.neri",
        "Łukasz, Müller, ukasz.muller",
        "李, 明, persona",
        "Ю, Ж, persona"
    })
    void isTheNameInLettersThatEveryKeyboardHas(String givenName, String surname, String name) {
        assertEquals(name, LoginName.plain(givenName, surname));
    }

    @Test
    void isNeverTooLong() {
        assertTrue(LoginName.plain("Anna".repeat(40), "Bianchi".repeat(40)).length() <= 60);
    }
}
