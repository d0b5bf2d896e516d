package it.infolavoro.adhesion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.network.ItalianComune;
import it.infolavoro.network.ItalianComuni;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds rule R6: a Comune is one of the list, by its ISTAT code. */
class ItalianComuniTest {

    private final ItalianComuni comuni = new ItalianComuni();

    @Test
    void findsAComuneByItsCodeAndByHowItsNameBegins() {
        var bolano = comuni.find("011004").orElseThrow();
        assertEquals("Bolano (SP)", bolano.label());
        assertEquals(List.of(bolano), comuni.search("011004", 5));
        assertTrue(comuni.search("bolan", 5).contains(bolano));
        assertTrue(comuni.search("riccò del", 5).stream()
                .map(ItalianComune::istatCode)
                .toList()
                .contains("011023"));
        assertEquals(3, comuni.search("san", 3).size());
        assertEquals(List.of(), comuni.search("  ", 5));
        assertTrue(comuni.find("999999").isEmpty());
    }
}
