package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what with whom: every role, every act and every body, on the real Keycloak (rules of people). */
@ExtendWith(RunningStack.class)
class PeopleRightsBrowserIT {

    private static final Map<String, String> LERICI = Map.of("municipality", "011016", "network", "laspezia");
    private static final Map<String, String> CISITA = Map.of("organisation", "cisita", "network", "laspezia");
    private static final Map<String, String> SPEZIA = Map.of("network", "laspezia");
    private static final Map<String, String> VARESE = Map.of("network", "citta-del-lavoro");

    private static final List<String> CALLERS = List.of(
            "operatore.sarzana",
            "responsabile.sarzana",
            "ente.cpi",
            "collega.cpi",
            "coordinatore.laspezia",
            "amministratore");

    /** Acts on an account, as method and path below it. */
    private static final List<String> ACTS = List.of(
            "GET ",
            "POST /invitation",
            "POST /role",
            "POST /suspension",
            "DELETE /suspension",
            "POST /second-factor",
            "DELETE ");

    @Test
    void nobodyReachesAnybodyOfAnotherBody(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var opened = new TreeSet<String>();
        for (var target : List.of(
                new Target(realm.open("desk-operator", LERICI), LERICI, CALLERS),
                new Target(realm.open("member-operator", CISITA), CISITA, CALLERS),
                new Target(realm.open("network-coordinator", VARESE), VARESE, CALLERS.subList(0, CALLERS.size() - 1)),
                new Target("amministratore", Map.of(), CALLERS))) {
            var id = AccountNumbers.of(stack, target.username(), target.place());
            var before = realm.standing(target.username());
            for (var caller : target.strangers()) {
                var program = Program.of(stack, caller);
                ACTS.stream()
                        .filter(act -> !refused(program, act, id))
                        .forEach(act -> opened.add(caller + " " + act + " on " + target.place()));
            }
            assertEquals(before, realm.standing(target.username()), target.username());
        }
        assertEquals(Set.of(), opened);
    }

    /** Somebody, and those whose business that is not. */
    private record Target(String username, Map<String, String> place, List<String> strangers) {}

    @Test
    void nobodyInvitesWithARoleOrIntoABodyThatIsNotTheirs(RunningStack stack) throws Exception {
        var lerici = AccountNumbers.id(stack, "municipality where istat_code = '011016'");
        var cisita = AccountNumbers.id(stack, "member_organisation where code = 'cisita'");
        var varese = AccountNumbers.id(stack, "network where code = 'citta-del-lavoro'");
        var wrong = new ArrayList<String>();
        for (var caller : CALLERS) {
            var program = Program.of(stack, caller);
            for (var role : List.of("administrator", "desk-operator", "member-operator", "network-coordinator", "x")) {
                Stream.of(
                                invitation("MUNICIPALITY", lerici, role),
                                invitation("ORGANISATION", cisita, role),
                                invitation("NETWORK", varese, role),
                                invitation("INSTALLATION", 0, role))
                        .filter(command -> !mayInvite(caller, command))
                        .filter(command ->
                                program.call("POST", "/api/people", command).statusCode() < 400)
                        .forEach(command -> wrong.add(caller + " " + command));
            }
        }
        assertEquals(List.of(), wrong);
        for (var role : List.of("administrator", "network-coordinator", "member-manager")) {
            var answer = Program.of(stack, "responsabile.sarzana").call("POST", "/api/people", own(role));
            assertEquals(422, answer.statusCode(), answer.body());
        }
    }

    private static boolean mayInvite(String caller, JsonObject command) {
        return "amministratore".equals(caller)
                && "NETWORK".equals(command.get("kind").getAsString())
                && "network-coordinator".equals(command.get("role").getAsString());
    }

    @Test
    void aManagerManagesTheOwnPeopleAndNotTheOwnAccount(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var place = Map.of("municipality", "011027", "network", "laspezia");
        var colleague = realm.open("desk-operator", place);
        var manager = Program.of(stack, "responsabile.sarzana");
        manager.demand("GET", "/api/people", null);
        var id = AccountNumbers.of(stack, colleague);
        assertEquals(204, call(manager, "POST /role", id, "desk-manager"));
        assertTrue(realm.standing(colleague).contains("desk-manager"));
        assertFalse(realm.standing(colleague).contains("desk-operator"));
        assertEquals(422, call(manager, "POST /role", id, "member-manager"));
        assertEquals(204, call(manager, "POST /role", id, "desk-operator"));
        var own = AccountNumbers.of(stack, "responsabile.sarzana");
        for (var act : ACTS.subList(1, ACTS.size())) {
            assertEquals(409, call(manager, act, own, "desk-operator"), act);
        }
    }

    @Test
    void whoIsSuspendedIsOutAtOnceAlsoWithATokenThatHasNotRunOut(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var colleague = realm.open("member-operator", Map.of("organisation", "cpi", "network", "laspezia"));
        var program = Program.of(stack, colleague);
        assertEquals(200, program.call("GET", "/api/inbox/counts", null).statusCode());
        var manager = Program.of(stack, "ente.cpi");
        var id = AccountNumbers.of(stack, colleague);
        assertEquals(204, call(manager, "POST /suspension", id, ""));
        assertEquals(403, program.call("GET", "/api/inbox/counts", null).statusCode());
        assertThrows(IllegalStateException.class, () -> Program.of(stack, colleague), "No new token");
        assertEquals(204, call(manager, "DELETE /suspension", id, ""));
        Thread.sleep(1100);
        assertEquals(
                200,
                Program.of(stack, colleague)
                        .call("GET", "/api/inbox/counts", null)
                        .statusCode());
        assertEquals(204, call(manager, "DELETE ", id, ""));
        assertEquals("gone", realm.standing(colleague));
        assertEquals(404, call(manager, "GET ", id, ""), "Whoever was removed is not there any more");
    }

    @Test
    void twoManagersWhoRemoveEachOtherAtOnceLeaveOne(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var one = realm.open("member-manager", CISITA);
        var other = realm.open("member-manager", CISITA);
        var first = Program.of(stack, one);
        var second = Program.of(stack, other);
        first.demand("GET", "/api/people", null);
        var ofOne = AccountNumbers.of(stack, one);
        var ofOther = AccountNumbers.of(stack, other);
        var answers = Stream.of(
                        CompletableFuture.supplyAsync(() -> call(first, "DELETE ", ofOther, "")),
                        CompletableFuture.supplyAsync(() -> call(second, "DELETE ", ofOne, "")))
                .map(CompletableFuture::join)
                .toList();
        assertEquals(1, answers.stream().filter(status -> status == 204).count(), answers.toString());
        assertEquals(
                1,
                Stream.of(one, other).filter(name -> realm.named(name) != null).count());
    }

    @Test
    void theLastCoordinatorStays(RunningStack stack) throws Exception {
        var realm = Realm.of(stack);
        var administrator = Program.of(stack, "amministratore");
        administrator.demand(
                "GET",
                "/api/people?kind=NETWORK&body=" + AccountNumbers.id(stack, "network where code = 'laspezia'"),
                null);
        var id = AccountNumbers.of(stack, "coordinatore.laspezia");
        assertEquals(409, call(administrator, "POST /suspension", id, ""));
        assertEquals(409, call(administrator, "DELETE ", id, ""));
        var second = realm.open("network-coordinator", SPEZIA);
        administrator.demand(
                "GET",
                "/api/people?kind=NETWORK&body=" + AccountNumbers.id(stack, "network where code = 'laspezia'"),
                null);
        assertEquals(204, call(administrator, "DELETE ", AccountNumbers.of(stack, second), ""), "Another one may go");
    }

    private static boolean refused(Program program, String act, long id) {
        var status = call(program, act, id, "desk-manager");
        return status == 403 || status == 404;
    }

    /** Acts on an account; the role is for those acts that need one. */
    static int call(Program program, String act, long id, String role) {
        var parts = act.split(" ", 2);
        var body = parts[1].equals("/role") ? role(id, role) : null;
        return program.call(parts[0], "/api/people/" + id + parts[1], body).statusCode();
    }

    private static JsonObject role(long id, String role) {
        var command = new JsonObject();
        command.addProperty("accountId", id);
        command.addProperty("role", role);
        return command;
    }

    /** Invites somebody into the own body. */
    static JsonObject own(String role) {
        var command = new JsonObject();
        command.addProperty("givenName", "Niccolò");
        command.addProperty("surname", "D'Àngelo");
        command.addProperty("email", "invito." + UUID.randomUUID() + "@example.org");
        command.addProperty("role", role);
        return command;
    }

    private static JsonObject invitation(String kind, long body, String role) {
        var command = own(role);
        command.addProperty("kind", kind);
        command.addProperty("bodyId", body);
        return command;
    }
}
