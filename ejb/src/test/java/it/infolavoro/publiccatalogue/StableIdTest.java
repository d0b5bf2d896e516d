package it.infolavoro.publiccatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule R4 of the public catalogue. */
class StableIdTest {

    @Test
    void isAUuidOfVersionFive() {
        var id = UUID.fromString(StableId.of("service", "laspezia", "cpi", "matching"));
        assertEquals(5, id.version());
        assertEquals(2, id.variant());
    }

    /** Others keep these ids: whoever changes how they are made breaks their links. */
    @Test
    void neverChanges() {
        assertEquals("a44e35a3-3e8f-5485-b37e-0f2ff4b74f38", StableId.of("service", "laspezia", "cpi", "matching"));
    }

    @Test
    void tellsNetworksAndKindsApart() {
        var id = StableId.of("organisation", "laspezia", "cpi");
        assertNotEquals(id, StableId.of("organisation", "citta-del-lavoro", "cpi"));
        assertNotEquals(id, StableId.of("service", "laspezia", "cpi"));
    }
}
