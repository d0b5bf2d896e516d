package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import it.infolavoro.platform.Clocks;
import it.infolavoro.stage.RunningStack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What everybody is told of a person at each stage of a delivery, over HTTP: every page, file and reading operation as
 * everybody who is not of the person's desk. Exactly the ticked sections go to exactly the organisation that has
 * accepted, while its access lasts (rules R1 to R3 of {@code it.infolavoro.inbox}, R1 to R4 of
 * {@code it.infolavoro.conversation}).
 */
@ExtendWith(RunningStack.class)
class LeakBrowserIT {

    private static final int AT_ONCE = 4;
    private static final String DESK = "operatore.sarzana";
    private static final String MANAGER = "ente.cpi";
    private static final String COLLEAGUE = "collega.cpi";
    private static final String OTHER = "ente.cisita";
    private static final List<String> STRANGERS = List.of(
            "ente.isforcoop",
            "coordinatore.laspezia",
            "operatore.lerici",
            "amministratore",
            "operatore.varese",
            "ente.varese",
            "coordinatore.varese");

    /** Opening a delivery acknowledges it, so that these are not asked before. */
    private static final Set<String> OPENING = Set.of("inbox/detail", "openDelivery", "acknowledgeDeliveries");

    private static final Predicate<LeakWalk.Asked> EVERYTHING = asked -> true;
    private static final Set<Secret> NOTHING = EnumSet.noneOf(Secret.class);
    private static final Set<Secret> THREAD = EnumSet.of(Secret.THREAD, Secret.FILE_NAME, Secret.FILE);
    private static final Set<Secret> REQUEST = EnumSet.of(Secret.REQUEST);
    private static final Set<Secret> REFUSAL = EnumSet.of(Secret.REQUEST, Secret.ANSWER_NOTE, Secret.TEXT_FOR_PERSON);

    /** Identity and shareable notes are ticked; code, contacts, needs and the rest are not. */
    private static final Set<Secret> TICKED =
            EnumSet.of(Secret.SURNAME, Secret.GIVEN_NAME, Secret.BIRTH_DATE, Secret.SHAREABLE_NOTE);

    private final Map<String, LeakWalk> walks = new ConcurrentSkipListMap<>();
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    private CanaryCase known;
    private Map<String, Long> atCpi;
    private Map<String, Long> atOther;

    @AfterEach
    void everybodyGoesHome() {
        people.shutdownNow();
    }

    @Test
    void nobodyIsToldMoreThanTheOwnPartWhileTheAccessLasts(RunningStack stack) throws Exception {
        send(Program.of(stack, DESK), OpenCase.exitPackage(Program.of(stack, "responsabile.sarzana")));
        login(stack);
        expect("sent", THREAD, NOTHING, asked -> !OPENING.contains(asked.name()), EVERYTHING);

        openedBy(MANAGER, atCpi);
        openedBy(OTHER, atOther);
        var asked = union(REQUEST, THREAD);
        expect("acknowledged", asked, REQUEST, EVERYTHING, LeakWalk.Asked::row);

        answer(OTHER, atOther, "DECLINE", "no_places");
        answer(MANAGER, atCpi, "ACCEPT", null);
        reply();
        var accepted = union(asked, TICKED, EnumSet.of(Secret.REPLY));
        expect("accepted, and declined by the other", accepted, REFUSAL, EVERYTHING, EVERYTHING);

        answer(COLLEAGUE, atCpi, "COMPLETE", "service_given");
        stack.change(endedDaysAgo(29));
        expect("29 days after the end", accepted, REFUSAL, EVERYTHING, LeakWalk.Asked::row);
        stack.change(endedDaysAgo(31));
        expect("31 days after the end", NOTHING, NOTHING, EVERYTHING, EVERYTHING);

        var own = walks.get(DESK).told(List.of(atCpi), EVERYTHING);
        assertEquals(EnumSet.allOf(Secret.class), own.keySet(), "The walk finds what is there");
    }

    private void login(RunningStack stack) {
        var description =
                Program.unknown(stack).demand("GET", "/api/openapi.json", null).getAsJsonObject();
        Stream.concat(Stream.of(DESK, MANAGER, COLLEAGUE, OTHER), STRANGERS.stream())
                .parallel()
                .forEach(user -> walks.put(user, new LeakWalk(stack, known, description, user)));
    }

    private void send(Program desk, long exitPackage) {
        known = CanaryCase.make(desk).complete(desk);
        var services = List.of(OpenCase.service(desk, "Impiego"), OpenCase.service(desk, "Cisita"));
        var referral = known.refer(desk, services, "IDENTITY", "SHAREABLE_NOTES");
        var deliveries = new TreeMap<String, Long>();
        desk.demand("GET", "/api/referrals/" + referral, null)
                .getAsJsonObject()
                .getAsJsonArray("deliveries")
                .forEach(each -> deliveries.put(
                        each.getAsJsonObject().get("organisationName").getAsString(),
                        each.getAsJsonObject().get("id").getAsLong()));
        var cpi = deliveries.firstEntry().getValue();
        var message = CanaryCase.command();
        message.addProperty("deliveryId", cpi);
        message.addProperty("text", known.word(Secret.THREAD));
        message.addProperty("fileName", known.word(Secret.FILE_NAME));
        message.addProperty("content", known.bytes(Secret.FILE));
        desk.demand("POST", "/api/delivery-messages/" + cpi, message);
        var thread = desk.demand("POST", "/api/delivery-messages/" + cpi + "/reading", null);
        var written = OpenCase.first(thread.getAsJsonObject(), "messages");
        var both = Map.of("messageId", written, "exitPackageId", exitPackage);
        atCpi = known.with(both, cpi);
        atOther = known.with(both, deliveries.lastEntry().getValue());
    }

    /** All ask at once, as they do in life. */
    private void expect(
            String stage,
            Set<Secret> cpi,
            Set<Secret> other,
            Predicate<LeakWalk.Asked> byRecipients,
            Predicate<LeakWalk.Asked> byStrangers) {
        var asking = new ArrayList<Runnable>();
        var both = List.of(atCpi, atOther);
        asking.add(() -> assertTold(stage, MANAGER, cpi, both, byRecipients));
        asking.add(() -> assertTold(stage, COLLEAGUE, cpi, both, byRecipients));
        asking.add(() -> assertTold(stage, OTHER, other, both, byRecipients));
        STRANGERS.forEach(user -> asking.add(() -> assertTold(stage, user, NOTHING, List.of(atCpi), byStrangers)));
        asking.stream()
                .map(each -> CompletableFuture.runAsync(each, people))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void assertTold(
            String stage,
            String user,
            Set<Secret> expected,
            List<Map<String, Long>> cases,
            Predicate<LeakWalk.Asked> which) {
        var told = walks.get(user).told(cases, which);
        assertEquals(expected, told.keySet(), () -> stage + ", " + user + ": " + told);
    }

    private JsonObject openedBy(String user, Map<String, Long> ids) {
        return walks.get(user)
                .program()
                .demand("POST", "/api/inbox/" + ids.get("deliveryId") + "/open", null)
                .getAsJsonObject();
    }

    private void answer(String user, Map<String, Long> ids, String move, String reason) {
        var command = new JsonObject();
        command.addProperty("deliveryId", ids.get("deliveryId"));
        command.addProperty("version", openedBy(user, ids).get("version").getAsLong());
        command.addProperty("move", move);
        command.addProperty("citizenAgrees", false);
        if ("DECLINE".equals(move)) {
            command.addProperty("note", known.word(Secret.ANSWER_NOTE));
            command.addProperty("textForCitizen", known.word(Secret.TEXT_FOR_PERSON));
        }
        if ("COMPLETE".equals(move)) {
            command.addProperty("outcomeOn", LocalDate.now(Clocks.ITALY).toString());
        }
        command.addProperty("reason", reason);
        post(user, "/api/inbox/" + ids.get("deliveryId") + "/answer", command);
    }

    private void reply() {
        var message = CanaryCase.command();
        message.addProperty("deliveryId", atCpi.get("deliveryId"));
        message.addProperty("text", known.word(Secret.REPLY));
        post(MANAGER, "/api/inbox-messages/" + atCpi.get("deliveryId"), message);
    }

    private void post(String user, String path, JsonObject command) {
        var answer = walks.get(user).program().call("POST", path, command);
        assertEquals(204, answer.statusCode(), () -> path + " " + answer.body());
    }

    private String endedDaysAgo(int days) {
        return "update delivery set closed_at = utc_timestamp() - interval " + days + " day where referral_id = "
                + known.id("referralId");
    }

    @SafeVarargs
    private static Set<Secret> union(Set<Secret>... parts) {
        var all = EnumSet.noneOf(Secret.class);
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
