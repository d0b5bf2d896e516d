package it.infolavoro.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule R1: a login that contradicts itself is let in nowhere. */
class MembershipsTest {

    @Test
    void namesOneOrganisationInEachNetwork() {
        assertEquals(
                Optional.of(new Memberships(Map.of("varese", "alfa", "como", "beta-2"))),
                Memberships.of("laspezia", List.of("varese/alfa", "como/beta-2")));
        assertEquals(Optional.of(Memberships.NONE), Memberships.of("laspezia", List.of()));
    }

    @Test
    void refusesTwoBodiesInOneNetworkAndWhatIsNoName() {
        for (var also : List.of(
                List.of("laspezia/alfa"),
                List.of("varese/alfa", "varese/beta"),
                List.of("varese/alfa", ""),
                List.of("varese"),
                List.of("varese/"),
                List.of("/alfa"),
                List.of("varese/alfa/beta"),
                List.of("Varese/alfa"),
                List.of("varese/alfa como/beta"),
                List.of("varese/alfa\n"))) {
            assertEquals(Optional.empty(), Memberships.of("laspezia", also), also.toString());
        }
    }

    @Test
    void readsWhateverFormTheClaimHas() {
        assertEquals(List.of(), Memberships.words(null));
        assertEquals(List.of("a/b"), Memberships.words("a/b"));
        assertEquals(List.of("a/b", "7"), Memberships.words(List.of("a/b", 7)));
        assertEquals(List.of("7"), Memberships.words(7));
    }
}
