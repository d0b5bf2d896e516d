package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.Role;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.report.StartService;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.training.CancelEvent;
import it.infolavoro.training.EnrolmentRow;
import it.infolavoro.training.EnrolmentState;
import it.infolavoro.training.NewsRow;
import it.infolavoro.training.NewsService;
import it.infolavoro.training.NoteAttendance;
import it.infolavoro.training.PlanEvent;
import it.infolavoro.training.PublishNews;
import it.infolavoro.training.TrainingService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Rules R1 to R7 of {@code training} */
@ExtendWith(ArquillianExtension.class)
class TrainingIT {

    private static final As COORDINATOR = As.coordinator();
    private static final As OF_VARESE =
            new As("coordinatore.varese", Role.NETWORK_COORDINATOR, Map.of("network", "citta-del-lavoro"));
    private static final LocalDate TODAY = LocalDate.now();

    @EJB
    TrainingService training;

    @EJB
    NewsService news;

    @EJB
    StartService starts;

    @Inject
    Schema schema;

    @Inject
    WaitingMails mails;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void whoeverWaitsGetsTheSeatThatBecomesFree() throws Exception {
        var event = planned(1, false);
        var first = somebody("011027");
        var second = somebody("011016");
        var third = As.memberOperator("cisita");
        assertEquals(EnrolmentState.ENROLLED, first.call(() -> training.enrol(event)));
        assertEquals(EnrolmentState.ENROLLED, first.call(() -> training.enrol(event)), "Twice is once");
        assertEquals(EnrolmentState.WAITING, second.call(() -> training.enrol(event)));
        assertEquals(EnrolmentState.WAITING, third.call(() -> training.enrol(event)));
        first.run(() -> training.withdraw(event));
        assertEquals(
                EnrolmentState.ENROLLED, second.call(() -> training.open(event)).own());
        assertEquals(
                EnrolmentState.WAITING, third.call(() -> training.open(event)).own());
        assertEquals(EnrolmentState.WAITING, first.call(() -> training.enrol(event)), "Back to the end of the line");
        assertEquals(
                List.of(EnrolmentState.ENROLLED, EnrolmentState.WAITING, EnrolmentState.WAITING),
                people(event).stream().map(EnrolmentRow::state).toList());
        assertEquals(1, COORDINATOR.call(() -> training.open(event)).enrolled());
    }

    @Test
    void soManyAsThereAreSeatsGetOneWhenAllAskAtOnce() throws Exception {
        var event = planned(3, false);
        var asking = new ArrayList<Callable<EnrolmentState>>();
        for (var one = 0; one < 8; one++) {
            var somebody = somebody("011027");
            asking.add(() -> somebody.call(() -> training.enrol(event)));
        }
        var all = Executors.newFixedThreadPool(8);
        var given = new ArrayList<EnrolmentState>();
        for (var answer : all.invokeAll(asking)) {
            given.add(answer.get());
        }
        all.shutdown();
        assertEquals(3, Collections.frequency(given, EnrolmentState.ENROLLED));
        assertEquals(3, COORDINATOR.call(() -> training.open(event)).enrolled());
    }

    @Test
    void nothingCrossesNetworks() throws Exception {
        var event = planned(5, false);
        var item = published(null);
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> training.open(event)));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> training.people(event)));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> training.cancel(new CancelEvent(event, 1))));
        assertThrows(NotFound.class, () -> OF_VARESE.run(() -> news.withdraw(item)));
        assertFalse(OF_VARESE.call(() -> training.calendar()).ahead().stream().anyMatch(row -> row.id() == event));
        assertFalse(OF_VARESE.call(() -> news.list()).stream().anyMatch(row -> row.id() == item));
        assertFalse(OF_VARESE.call(() -> starts.ofNetwork()).stream()
                .anyMatch(row -> row.municipality().equals("Sarzana")));
    }

    @Test
    void whoWaitsAndComesHadASeatAndWhoWithdrewIsNotNoted() throws Exception {
        var event = planned(1, true);
        var first = somebody("011016");
        var waits = somebody("011016");
        var gone = somebody("011016");
        for (var one : List.of(first, waits, gone)) {
            one.run(() -> training.enrol(event));
        }
        var all = people(event);
        gone.run(() -> training.withdraw(event));
        begin(event);
        assertRule(
                "training.gone",
                () -> COORDINATOR.run(
                        () -> training.note(new NoteAttendance(event, all.get(2).id(), true))));
        COORDINATOR.run(() -> training.note(new NoteAttendance(event, all.get(1).id(), false)));
        assertEquals(EnrolmentState.WAITING, people(event).get(1).state());
        COORDINATOR.run(() -> training.note(new NoteAttendance(event, all.get(1).id(), true)));
        assertEquals(EnrolmentState.ENROLLED, people(event).get(1).state());
    }

    private void begin(long event) throws Exception {
        schema.run("update training_event set starts_at = utc_timestamp(6) - interval 2 hour,"
                + " ends_at = utc_timestamp(6) - interval 1 hour where id = " + event);
    }

    @Test
    void whoEnrolsWaitsOrGetsASeatIsWrittenToWithTheEventForTheCalendar() throws Exception {
        var event = planned(1, false);
        var first = reading("prima.it");
        var second = reading("seconda.it");
        first.run(() -> training.enrol(event));
        second.run(() -> training.enrol(event));
        first.run(() -> training.withdraw(event));
        first.run(() -> training.enrol(event));
        var version = COORDINATOR.call(() -> training.open(event)).version();
        COORDINATOR.run(() -> training.cancel(new CancelEvent(event, version)));
        assertTold(first, "L'iscrizione", "siete in lista d'attesa", "è stato annullato");
        assertTold(second, "siete in lista d'attesa", "Si è liberato un posto", "è stato annullato");
        assertEquals(
                List.of("", "METHOD:REQUEST", "METHOD:CANCEL"),
                mails.calendars(second.claims().get("email")).stream()
                        .map(TrainingIT::method)
                        .toList());
        assertEquals(
                List.of("SEQUENCE:2", "", "SEQUENCE:5"),
                mails.calendars(first.claims().get("email")).stream()
                        .map(each -> line(each, "SEQUENCE:"))
                        .toList());
    }

    private void assertTold(As who, String... sentences) throws Exception {
        var texts = mails.to(who.claims().get("email"));
        assertEquals(sentences.length, texts.size());
        for (var index = 0; index < sentences.length; index++) {
            assertTrue(texts.get(index).contains(sentences[index]), texts.get(index));
        }
    }

    private static String method(String calendar) {
        return line(calendar, "METHOD:");
    }

    private static String line(String calendar, String beginning) {
        return calendar.lines()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElse("");
    }

    private static As reading(String domain) {
        var claims = new HashMap<>(As.deskOperator("011027").claims());
        claims.put("email", UUID.randomUUID() + "@" + domain);
        return new As("forma." + UUID.randomUUID(), Role.DESK_OPERATOR, claims);
    }

    @Test
    void anEnrolmentBelongsToItsEvent() throws Exception {
        var event = planned(null, true);
        somebody("011016").run(() -> training.enrol(event));
        var enrolment = people(event).get(0).id();
        var other = planned(null, true);
        schema.run("update training_event set starts_at = utc_timestamp(6) - interval 2 hour where id = " + other);
        var note = new NoteAttendance(other, enrolment, true);
        assertThrows(NotFound.class, () -> COORDINATOR.run(() -> training.note(note)));
    }

    @Test
    void aCancelledEventStaysAndTakesNobody() throws Exception {
        var event = planned(null, false);
        var version = COORDINATOR.call(() -> training.open(event)).version();
        COORDINATOR.run(() -> training.cancel(new CancelEvent(event, version)));
        assertRule("training.cancelled", () -> somebody("011027").run(() -> training.enrol(event)));
        assertTrue(somebody("011027").call(() -> training.open(event)).cancelled());
    }

    @Test
    void anEventNeedsATimeAheadThatEndsAfterItBegins() {
        assertRule(
                "training.time", () -> COORDINATOR.run(() -> training.plan(event(TODAY.plusDays(3), 12, 9, 5, false))));
        assertRule(
                "training.inPast",
                () -> COORDINATOR.run(() -> training.plan(event(TODAY.minusDays(1), 9, 12, 5, false))));
    }

    @Test
    void newsStayOnTheStartPageUntilTheyAreReadOrOver() throws Exception {
        var reader = somebody("011027");
        var item = published(null);
        var over = published(TODAY);
        schema.run("update news_item set shown_until = '" + TODAY.minusDays(2) + "' where id = " + over);
        var withdrawn = published(null);
        COORDINATOR.run(() -> news.withdraw(withdrawn));
        assertEquals(List.of(true, false, false), shown(reader, item, over, withdrawn));
        reader.run(() -> news.read(item));
        reader.run(() -> news.read(item));
        assertEquals(List.of(false, false, false), shown(reader, item, over, withdrawn));
        assertEquals(List.of(true), shown(somebody("011016"), item), "Others have not read it");
        assertEquals(1, COORDINATOR.call(() -> news.readers()).get(item), "Who reads twice is one reader");
        assertThrows(NotFound.class, () -> reader.run(() -> news.read(withdrawn)));
        assertRule("news.past", () -> published(TODAY.minusDays(1)));
    }

    private List<Boolean> shown(As reader, long... items) throws Exception {
        var unread = reader.call(() -> news.unread()).stream().map(NewsRow::id).toList();
        var shown = new ArrayList<Boolean>();
        for (var item : items) {
            shown.add(unread.contains(item));
        }
        return shown;
    }

    private List<EnrolmentRow> people(long event) throws Exception {
        return COORDINATOR.call(() -> training.people(event));
    }

    private long planned(Integer seats, boolean basic) throws Exception {
        return COORDINATOR.call(() -> training.plan(event(TODAY.plusDays(3), 9, 12, seats, basic)));
    }

    private static PlanEvent event(LocalDate day, int from, int until, Integer seats, boolean basic) {
        return new PlanEvent(
                UUID.randomUUID(),
                "Come si riceve una persona",
                null,
                day,
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                "La Spezia",
                seats,
                basic);
    }

    private long published(LocalDate until) throws Exception {
        return COORDINATOR.call(
                () -> news.publish(new PublishNews(UUID.randomUUID(), "Nuovo modulo", "Da oggi si usa.", until)));
    }

    private static As somebody(String istat) {
        return new As(
                "forma." + UUID.randomUUID(),
                Role.DESK_OPERATOR,
                As.deskOperator(istat).claims());
    }

    private static void assertRule(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
