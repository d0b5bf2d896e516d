package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import it.infolavoro.stage.RunningStack;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation that the REST interface describes, with every role's real token and another body's rows: none gives
 * or changes anything of theirs. A new operation is covered by being described.
 */
@ExtendWith(RunningStack.class)
class RestWallsBrowserIT {

    private static final List<String> STRANGERS = List.of(
            "operatore.sarzana",
            "responsabile.sarzana",
            "operatore.laspezia",
            "ente.cpi",
            "coordinatore.laspezia",
            "amministratore");

    /** What is not there and what is another's must answer alike; a conflict would tell that the row exists. */
    private static final Set<Integer> REFUSED = Set.of(403, 404);

    /** Whose lists the walk cannot write well enough to be read; each is refused before it comes to rows. */
    private static final Set<String> UNREADABLE = Set.of("saveEntry", "renewProtocol");

    private static final List<Long> ABSURD = List.of(0L, -1L, 999_999_999L, Long.MAX_VALUE);

    @Test
    void noOperationGivesOrChangesWhatIsAnothers(RunningStack stack) {
        refused(stack, foreign(stack, "operatore.lerici", "Cisita"), "operatore.lerici", STRANGERS);
    }

    /** Not even what the whole network shares: services, Comuni, protocols. */
    @Test
    void noOperationGivesOrChangesWhatIsAnotherNetworks(RunningStack stack) {
        var lerici = ofNetwork(stack, foreign(stack, "operatore.lerici", "Cisita"), "011016");
        refused(stack, lerici, "operatore.lerici", List.copyOf(KnownPages.OTHER_NETWORK.keySet()));
        var varese = ofNetwork(stack, foreign(stack, "operatore.varese", "Ente dimostrativo"), "012133");
        refused(stack, varese, "operatore.varese", STRANGERS);
    }

    private static OpenCase foreign(RunningStack stack, String desk, String organisation) {
        return AccountNumbers.with(OpenCase.make(Program.of(stack, desk), organisation), desk, stack);
    }

    /** A case with rows of its network. */
    private static OpenCase ofNetwork(RunningStack stack, OpenCase known, String istatCode) {
        var comune = "municipality where istat_code = '" + istatCode + "'";
        var ids = new LinkedHashMap<>(known.ids());
        ids.put("serviceId", known.ids().get("entryId"));
        ids.put("applicationId", (long) Integer.MAX_VALUE);
        ids.put("bodyId", AccountNumbers.id(stack, comune));
        ids.put(
                "protocolId",
                AccountNumbers.id(
                        stack,
                        "protocol where network_id = (select network_id from " + comune + ") order by id limit 1"));
        return new OpenCase(known.person(), ids);
    }

    /** Has everybody ask for all rows of a case of a desk. */
    private static void refused(RunningStack stack, OpenCase foreign, String desk, List<String> strangers) {
        var own = Program.of(stack, desk);
        var before = ownView(own, foreign);
        var wrong = new ArrayList<String>();
        var description = description(stack);
        for (var user : strangers) {
            var program = Program.of(stack, user);
            for (var request : new RestRequests(description, foreign.ids()).all()) {
                var answer = program.call(request.method(), request.path(), request.body());
                if (opened(request, answer) || tells(answer, foreign)) {
                    wrong.add(user + " " + request.operation() + ": " + answer.statusCode() + " " + answer.body());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(before, ownView(own, foreign), "The case has changed");
    }

    @Test
    void theOwnDeskReadsTheSameCase(RunningStack stack) {
        var lerici = Program.of(stack, "operatore.lerici");
        var own = OpenCase.make(lerici, "Cisita");
        var read = new ArrayList<String>();
        for (var request : new RestRequests(description(stack), own.ids()).all()) {
            if ("GET".equals(request.method()) && request.aboutTheCase()) {
                var answer = lerici.call("GET", request.path(), null);
                if (answer.statusCode() == 200 && tells(answer, own)) {
                    read.add(request.operation());
                }
            }
        }
        assertTrue(
                read.containsAll(List.of("openCitizen", "openCaseFile", "openSession", "openReferral")),
                () -> "" + read);
    }

    @Test
    void absurdIdsAreNotThere(RunningStack stack) {
        var wrong = new ArrayList<String>();
        var description = description(stack);
        for (var user : STRANGERS) {
            var program = Program.of(stack, user);
            for (var id : ABSURD) {
                for (var request : new RestRequests(description, everyRow(id)).all()) {
                    var answer = program.call(request.method(), request.path(), request.body());
                    if (opened(request, answer)) {
                        wrong.add(user + " " + request.path() + ": " + answer.statusCode() + " " + answer.body());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void withoutATokenNothingAnswersButTheDescription(RunningStack stack) {
        var unknown = Program.unknown(stack);
        for (var request : new RestRequests(description(stack), everyRow(1)).all()) {
            var status = unknown.call(request.method(), request.path(), request.body())
                    .statusCode();
            assertEquals("describeInterface".equals(request.operation()) ? 200 : 401, status, request.operation());
        }
    }

    /** Lists that name no row: bodies, services, figures, gaps, people. */
    @Test
    void listsTellOfTheOwnNetworkAlone(RunningStack stack) {
        var described = new RestRequests(description(stack), everyRow(Integer.MAX_VALUE)).all();
        var wrong = new ArrayList<String>();
        for (var user : KnownPages.OTHER_NETWORK.keySet()) {
            var program = Program.of(stack, user);
            for (var request : described) {
                if ("GET".equals(request.method()) && !request.aboutTheCase()) {
                    var told = program.call("GET", request.path(), null).body();
                    Stream.of("Sarzana", "Lerici", "Cisita", "Isforcoop", "Bolano")
                            .filter(told::contains)
                            .forEach(name -> wrong.add(user + " " + request.operation() + " tells of " + name));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean opened(RestRequests.Request request, HttpResponse<String> answer) {
        var status = answer.statusCode();
        var unread = status == 400 && UNREADABLE.contains(request.operation());
        return status >= 500 || request.aboutTheCase() && !unread && !REFUSED.contains(status);
    }

    private static boolean tells(HttpResponse<String> answer, OpenCase foreign) {
        return List.of(foreign.canaries()).stream().anyMatch(answer.body()::contains);
    }

    private static String ownView(Program desk, OpenCase own) {
        return desk.demand("GET", "/api/citizens/" + own.ids().get("citizenId") + "/case-file", null)
                        .toString()
                + desk.demand("GET", "/api/referrals/" + own.ids().get("referralId"), null);
    }

    private static Map<String, Long> everyRow(long id) {
        var ids = new LinkedHashMap<String, Long>();
        for (var name : List.of(
                "citizenId",
                "sessionId",
                "needId",
                "actionId",
                "goalId",
                "planId",
                "appointmentId",
                "referralId",
                "deliveryId",
                "keepId",
                "otherId",
                "mergeId",
                "pairId",
                "documentId",
                "followUpId",
                "messageId")) {
            ids.put(name, id);
        }
        return ids;
    }

    private static JsonObject description(RunningStack stack) {
        return Program.unknown(stack).demand("GET", "/api/openapi.json", null).getAsJsonObject();
    }
}
