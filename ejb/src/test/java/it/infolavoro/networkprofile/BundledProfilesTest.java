package it.infolavoro.networkprofile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profiles that the product brings are valid and hold the real networks (rule R1). */
class BundledProfilesTest {

    private final List<NetworkProfile> profiles = ProfileReader.read(ProfileFolders.of(null, null));

    @Test
    void holdsTheNetworkOfLaSpezia() {
        var network = profiles.get(0);
        assertEquals("laspezia", network.network().code());
        assertEquals(13, network.municipalities().size());
        assertEquals(39, network.facts().members().size());
        var codes =
                network.members().stream().map(NetworkProfile.MemberEntry::code).collect(Collectors.toSet());
        assertTrue(codes.containsAll(List.of("cpi", "cisita")));
        assertEquals(LocalDate.of(2028, 6, 30), network.protocols().get(0).endsOn());
    }

    @Test
    void endsTheAdhesionOfTheComuneThatLeft() {
        var bolano = profiles.get(0).adhesions().stream()
                .filter(one -> "011004".equals(one.municipality()))
                .toList();
        assertEquals(1, bolano.size());
        assertEquals(LocalDate.of(2025, 8, 31), bolano.get(0).until());
    }

    @Test
    void holdsASecondNetworkOfTheSameForm() {
        var network = profiles.get(1);
        assertEquals("citta-del-lavoro", network.network().code());
        assertEquals(10, network.municipalities().size());
        assertEquals(List.of(), network.facts().members(), "Its members are not known");
        assertEquals(List.of(), network.facts().services());
        assertEquals(10, network.facts().adhesions().size());
    }

    @Test
    void meetsEveryNeedWithAServiceOfTheSameKey() {
        for (var profile : profiles) {
            assertTrue(
                    keys(profile, "service").containsAll(keys(profile, "need")),
                    profile.network().code());
        }
    }

    @Test
    void marksServicesThatAreNoFactsAsDemo() {
        profiles.forEach(
                profile -> assertTrue(profile.services().stream().allMatch(NetworkProfile.ServiceEntry::demo)));
        assertTrue(profiles.get(0).services().stream()
                .anyMatch(service -> service.organisation().equals("cpi")));
    }

    @Test
    void tellsOfEveryServiceWhereItIsAndHowToReachIt() {
        var profile = profiles.get(0);
        var placed =
                profile.places().stream().map(NetworkProfile.PlaceEntry::key).collect(Collectors.toSet());
        for (var service : profile.services()) {
            assertTrue(placed.contains(service.key()), service.key());
            assertTrue(
                    service.content().telephone() != null && service.content().cost() != null, service.key());
        }
    }

    @Test
    void labelsEveryValueInItalian() {
        profiles.forEach(profile -> profile.codes()
                .forEach(code -> assertTrue(
                        !code.description().labelIt().isBlank()
                                && !code.description().labelIt().contains("Ã"),
                        code.key())));
    }

    @Test
    void takesAFolderBesideTheProductAndPrefersItsNetworks(@TempDir Path directory) throws IOException {
        SmallProfile.in(directory);
        SmallProfile.in(directory, "laspezia", "099003");
        var folders = ProfileFolders.of(null, directory.toString());
        assertEquals(
                List.of("citta-del-lavoro", "laspezia", "prova"),
                folders.stream().map(ProfileFolder::name).toList());
        var chosen = ProfileReader.read(ProfileFolders.of(" laspezia , citta-del-lavoro", directory.toString()));
        assertEquals("Rete di prova", chosen.get(0).network().name());
    }

    private static List<String> keys(NetworkProfile profile, String list) {
        return profile.codes().stream()
                .filter(code -> code.list().equals(list))
                .map(NetworkProfile.CodeEntry::key)
                .toList();
    }
}
