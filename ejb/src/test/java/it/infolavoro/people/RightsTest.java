package it.infolavoro.people;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.identity.Caller;
import it.infolavoro.identity.Caller.Body;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.identity.Role;
import it.infolavoro.network.BodyCode;
import it.infolavoro.platform.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rules R1 and R2, whole: every role in its own body, against every body of the own and of another network. */
class RightsTest {

    private static final Map<String, BodyCode> BODIES = Map.of(
            "own Comune", body(Kind.MUNICIPALITY, 1, 1),
            "other Comune", body(Kind.MUNICIPALITY, 2, 1),
            "strange Comune", body(Kind.MUNICIPALITY, 3, 2),
            "own organisation", body(Kind.ORGANISATION, 1, 1),
            "other organisation", body(Kind.ORGANISATION, 2, 1),
            "strange organisation", body(Kind.ORGANISATION, 3, 2),
            "own network", body(Kind.NETWORK, 1, 1),
            "strange network", body(Kind.NETWORK, 2, 2),
            "installation", BodyCode.INSTALLATION);

    private static final Map<String, Body> WORK = Map.of(
            DESK_OPERATOR, new Body(Kind.MUNICIPALITY, 1, 1, "", ""),
            DESK_MANAGER, new Body(Kind.MUNICIPALITY, 1, 1, "", ""),
            MEMBER_OPERATOR, new Body(Kind.ORGANISATION, 1, 1, "", ""),
            MEMBER_MANAGER, new Body(Kind.ORGANISATION, 1, 1, "", ""),
            NETWORK_COORDINATOR, new Body(Kind.NETWORK, 1, 1, "", ""),
            ADMINISTRATOR, Body.INSTALLATION);

    private static final List<String> DESK = List.of(DESK_OPERATOR, DESK_MANAGER);
    private static final List<String> MEMBER = List.of(MEMBER_OPERATOR, MEMBER_MANAGER);

    /** All that is allowed; whatever is not here is refused. */
    private static final Map<String, Map<String, List<String>>> ALLOWED = Map.of(
            DESK_OPERATOR, Map.of(),
            DESK_MANAGER, Map.of("own Comune", DESK),
            MEMBER_OPERATOR, Map.of(),
            MEMBER_MANAGER, Map.of("own organisation", MEMBER),
            NETWORK_COORDINATOR,
                    Map.of(
                            "own network", List.of(NETWORK_COORDINATOR),
                            "own Comune", List.of(DESK_MANAGER),
                            "other Comune", List.of(DESK_MANAGER),
                            "own organisation", List.of(MEMBER_MANAGER),
                            "other organisation", List.of(MEMBER_MANAGER)),
            ADMINISTRATOR,
                    Map.of(
                            "own network", List.of(NETWORK_COORDINATOR),
                            "strange network", List.of(NETWORK_COORDINATOR)));

    @Test
    void nobodyGivesARoleThatIsNotTheirsToGiveNorInABodyThatIsNotTheirs() {
        for (var role : Role.ALL) {
            var caller = new Caller("prova", "Prova", role, WORK.get(role));
            var given = new HashMap<String, List<String>>();
            BODIES.forEach((name, body) -> {
                var roles = grantable(caller, body);
                if (!roles.isEmpty()) {
                    given.put(name, roles);
                }
            });
            assertEquals(new TreeMap<>(ALLOWED.get(role)), new TreeMap<>(given), role);
        }
    }

    @Test
    void nobodyMakesAnAdministrator() {
        for (var role : Role.ALL) {
            var caller = new Caller("prova", "Prova", role, WORK.get(role));
            BODIES.values()
                    .forEach(body ->
                            assertEquals(false, grantable(caller, body).contains(ADMINISTRATOR), role + " in " + body));
        }
    }

    @Test
    void whoOnlyStartsABodyManagesNobodyThere() {
        var coordinator = new Caller("prova", "Prova", NETWORK_COORDINATOR, WORK.get(NETWORK_COORDINATOR));
        assertEquals(Rights.Reach.STARTS, Rights.reach(coordinator, BODIES.get("other Comune")));
        assertEquals(Rights.Reach.MANAGES, Rights.reach(coordinator, BODIES.get("own network")));
    }

    @Test
    void nobodyManagesPeopleWhileAnotherNetworkIsOpen() {
        var there = new Body(Kind.ORGANISATION, 3, 2, "", "");
        var caller = new Caller("prova", "Prova", MEMBER_MANAGER, there, WORK.get(MEMBER_MANAGER));
        BODIES.forEach((name, body) -> assertEquals(List.of(), grantable(caller, body), name));
        assertThrows(NotFound.class, () -> Rights.demandHome(caller));
    }

    private static List<String> grantable(Caller caller, BodyCode body) {
        try {
            return Rights.grantable(caller, body);
        } catch (NotFound refused) {
            return List.of();
        }
    }

    private static BodyCode body(Kind kind, long id, long network) {
        return new BodyCode(kind, id, network, "x", "n" + network, "x");
    }
}
