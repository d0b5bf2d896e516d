package it.infolavoro.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule R2: exact before beginnings before similar. */
class NameMatchTest {

    @ParameterizedTest
    @CsvSource({
        "rossi mario, Rossi, Mario",
        "MARIO ROSSI, Rossi, Mario",
        "mario, Rossi, Mario",
        "d'angelo nicolo, D'Angelo, Nicolò",
        "dangelo nicolò, D'Angelo, Nicolò",
        "d angelo, Dangelo, Anna",
        "de luca, De Luca, Maria",
        "deluca maria teresa, De Luca, Maria Teresa",
        "teresa luca, De Luca, Maria Teresa",
        "o anna, O, Anna",
        "lukasz, Kowalski, Łukasz"
    })
    void isExactWhateverTheOrderAccentsAndApostrophes(String typed, String surname, String givenName) {
        assertEquals(OptionalInt.of(NameMatch.EXACT), distance(typed, surname, givenName));
    }

    @ParameterizedTest
    @CsvSource({"ros mar, Rossi, Mario", "rossi m, Rossi, Mario", "del, De Luca, Anna", "n, Rossi, Nicolò"})
    void isABeginning(String typed, String surname, String givenName) {
        var distance = distance(typed, surname, givenName).orElseThrow();
        assertTrue(distance > NameMatch.EXACT && distance < NameMatch.SIMILAR, "distance " + distance);
    }

    @ParameterizedTest
    @CsvSource({
        "rosi mario, Rossi, Mario",
        "rossi amrio, Rossi, Mario",
        "rpssi mario, Rossi, Mario",
        "rossi mrio, Rossi, Mario",
        "roxi mario, Rossi, Mario",
        "kiara rossi, Rossi, Chiara",
        "rossi mario luigi, Rossi, Mario",
        "ho xiu, Hu, Xiu",
        "u xiu, Hu, Xiu",
        "hum xiu, Hu, Xiu",
        "dr luca maria, De Luca, Maria"
    })
    void isSimilar(String typed, String surname, String givenName) {
        assertTrue(distance(typed, surname, givenName).orElseThrow() >= NameMatch.SIMILAR);
    }

    @ParameterizedTest
    @CsvSource({
        "verdi mario, Rossi, Mario",
        "rossi luca, Rossi, Mario",
        "ro ma, Bo, La",
        "ho, Hu, Xiu",
        "xyz, Rossi, Mario"
    })
    void isSomebodyElse(String typed, String surname, String givenName) {
        assertEquals(OptionalInt.empty(), distance(typed, surname, givenName));
    }

    @Test
    void theSameSoundIsNearerThanAWrongLetter() {
        assertTrue(distance("kiara", "Rossi", "Chiara").orElseThrow()
                < distance("cjara", "Rossi", "Clara").orElseThrow());
    }

    @Property
    void oneLetterApartIsSymmetric(@ForAll("words") String one, @ForAll("words") String other) {
        assertEquals(Edits.oneApart(one, other), Edits.oneApart(other, one));
        assertEquals(Math.min(2, distance(one, other)) <= 1, Edits.oneApart(one, other));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("AB").ofMaxLength(5);
    }

    /** The textbook's optimal string alignment, as a witness. */
    private static int distance(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var row = 0; row <= one.length(); row++) {
            for (var column = 0; column <= other.length(); column++) {
                if (row == 0 || column == 0) {
                    table[row][column] = row + column;
                    continue;
                }
                var same = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                table[row][column] = Math.min(
                        table[row - 1][column - 1] + same,
                        1 + Math.min(table[row - 1][column], table[row][column - 1]));
                if (row > 1
                        && column > 1
                        && one.charAt(row - 1) == other.charAt(column - 2)
                        && one.charAt(row - 2) == other.charAt(column - 1)) {
                    table[row][column] = Math.min(table[row][column], 1 + table[row - 2][column - 2]);
                }
            }
        }
        return table[one.length()][other.length()];
    }

    private static OptionalInt distance(String typed, String surname, String givenName) {
        var parts = new LinkedHashSet<>(NameWords.parts(surname));
        parts.addAll(NameWords.parts(givenName));
        return new NameMatch(NameWords.of(typed), false).distance(parts);
    }
}
