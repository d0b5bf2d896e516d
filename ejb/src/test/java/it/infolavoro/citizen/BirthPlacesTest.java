package it.infolavoro.citizen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthPlacesTest {

    private final BirthPlaces places = new BirthPlaces();

    @Test
    void findsAPlaceByItsCode() {
        assertEquals("La Spezia (SP)", places.find("E463").orElseThrow().label());
        assertEquals("Marocco (Stato estero)", places.find("Z330").orElseThrow().label());
        assertTrue(places.find("Z999").isEmpty());
        assertTrue(places.find(null).isEmpty());
    }

    @Test
    void knowsWhenAPlaceExisted() {
        var abbadia = places.find("A002").orElseThrow();
        assertEquals("Abbadia Sopra Adda (CO, fino al 1928)", abbadia.label());
        assertTrue(abbadia.validOn(LocalDate.of(1863, 2, 23)));
        assertTrue(abbadia.validOn(LocalDate.of(1928, 3, 7)));
        assertFalse(abbadia.validOn(LocalDate.of(1928, 3, 8)));
        assertFalse(abbadia.active());
    }

    @ParameterizedTest
    @CsvSource({
        "sarz, I449",
        "SPEZIA, E463",
        "la spez, E463",
        "aquila, A345",
        "ricco del golfo, H275",
        "marocc, Z330",
        "z330, Z330"
    })
    void findsByTheBeginningOfANameOrWordWithoutCaseOrAccents(String typed, String code) {
        var found = places.search(typed, 10).stream().map(BirthPlace::code).toList();
        assertTrue(found.contains(code), found.toString());
    }

    @Test
    void putsTheExactNameFirstAndExistingPlacesBeforeCeasedOnes() {
        var found = places.search("roma", 200);
        assertEquals("H501", found.get(0).code());
        var firstCeased =
                found.stream().filter(place -> !place.active()).findFirst().orElseThrow();
        assertTrue(
                found.subList(found.indexOf(firstCeased), found.size()).stream().noneMatch(BirthPlace::active));
    }

    @Test
    void givesNoMoreThanAskedAndNothingForNothing() {
        assertEquals(7, places.search("s", 7).size());
        assertEquals(List.of(), places.search("", 7));
        assertEquals(List.of(), places.search(null, 7));
        assertEquals(List.of(), places.search("%_", 7));
        assertEquals(List.of(), places.search("qwertyuiop", 7));
    }

    @Test
    void holdsNoDamagedAccents() {
        for (var letter = 'a'; letter <= 'z'; letter++) {
            for (var place : places.search(String.valueOf(letter), 20_000)) {
                assertFalse(place.name().matches(".*[ÃĂÂ\\p{Cntrl}\\uFFFD].*"), place.code());
            }
        }
    }
}
