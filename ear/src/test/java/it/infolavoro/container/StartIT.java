package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.Role;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.report.StartRow;
import it.infolavoro.report.StartRow.Step;
import it.infolavoro.report.StartService;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.training.NoteAttendance;
import it.infolavoro.training.PlanEvent;
import it.infolavoro.training.TrainingService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What a Comune needs to begin, and rule R4 of {@code training}. */
@ExtendWith(ArquillianExtension.class)
class StartIT {

    private static final As COORDINATOR = As.coordinator();
    private static final String SARZANA = "011027";
    private static final String FOLLO = "011013";
    private static final String RICCO = "011023";

    @EJB
    TrainingService training;

    @EJB
    StartService starts;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void whoWasThereIsNotedFromTheBeginningOnAndCountsForTheComunesStart() throws Exception {
        var event = planned();
        var follo = somebody(FOLLO);
        follo.run(() -> training.enrol(event));
        var note = note(event, true);
        assertRule("training.notBegun", () -> COORDINATOR.run(() -> training.note(note)));
        assertFalse(ofNetwork("Follo").done(Step.TRAINING));
        begin(event);
        assertRule("training.over", () -> somebody(FOLLO).run(() -> training.enrol(event)));
        assertRule("training.over", () -> follo.run(() -> training.withdraw(event)));
        COORDINATOR.run(() -> training.note(note));
        assertTrue(ofNetwork("Follo").done(Step.TRAINING));
        assertEquals(Boolean.TRUE, follo.call(() -> training.open(event)).attended());
        COORDINATOR.run(() -> training.note(note(event, false)));
        assertFalse(ofNetwork("Follo").done(Step.TRAINING), "A mistake can be mended");
    }

    @Test
    void whoseAccountHasEndedNoLongerCounts() throws Exception {
        var event = planned();
        var left = somebody(RICCO);
        left.run(() -> training.enrol(event));
        begin(event);
        COORDINATOR.run(() -> training.note(note(event, true)));
        assertTrue(own(RICCO).done(Step.TRAINING));
        schema.run("insert into account (version, username, body_kind, body_id, seen_at) select 1, '" + left.username()
                + "', 'MUNICIPALITY', id, utc_timestamp(6)" + from(RICCO));
        assertTrue(own(RICCO).done(Step.TRAINING) && own(RICCO).done(Step.PEOPLE));
        schema.run("update account set ended_at = utc_timestamp(6) + interval 1 second where username = '"
                + left.username() + "'");
        assertFalse(own(RICCO).done(Step.TRAINING) || own(RICCO).done(Step.PEOPLE));
        schema.run("update account set seen_at = utc_timestamp(6) + interval 2 second where username = '"
                + left.username() + "'");
        assertTrue(own(RICCO).done(Step.TRAINING) && own(RICCO).done(Step.PEOPLE), "Back again");
    }

    @Test
    void whatIsOnlyForTryingForLaterOrForOneOperatorDoesNotCount() throws Exception {
        schema.run("delete from opening_hours where municipality_id = (select id" + from(RICCO) + ")");
        hours("'una'");
        notice("PROVA", "utc_date()", true);
        notice("DOPO", "utc_date() + interval 9 day", false);
        assertFalse(own(RICCO).done(Step.HOURS) || own(RICCO).done(Step.NOTICE));
        hours("null");
        notice("ORA", "utc_date() - interval 1 day", false);
        assertTrue(own(RICCO).done(Step.HOURS) && own(RICCO).done(Step.NOTICE));
    }

    @Test
    void theResponsibleSeesTheOwnComunesStart() throws Exception {
        var own = own(SARZANA);
        assertEquals("Sarzana", own.municipality());
        assertTrue(own.member() && own.done(Step.HOURS));
    }

    private void hours(String operator) throws Exception {
        schema.run("insert into opening_hours (municipality_id, version, operator, weekday, opens_minute,"
                + " closes_minute, slot_minutes) select id, 1, " + operator + ", 1, 540, 720, 30" + from(RICCO));
    }

    private void notice(String label, String from, boolean demo) throws Exception {
        schema.run("insert into privacy_notice (municipality_id, version, label, valid_from, body, demo, created_at,"
                + " created_by, request_id) select id, 1, '" + label + "', " + from + ", 'Prova', " + demo
                + ", utc_timestamp(6), 'prova', uuid()" + from(RICCO));
    }

    private static String from(String istat) {
        return " from municipality where istat_code = '" + istat + "'";
    }

    private StartRow own(String istat) throws Exception {
        return As.deskManager(istat).call(() -> starts.own());
    }

    private StartRow ofNetwork(String municipality) throws Exception {
        return COORDINATOR.call(() -> starts.ofNetwork()).stream()
                .filter(row -> row.municipality().equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    private NoteAttendance note(long event, boolean attended) throws Exception {
        var enrolment = COORDINATOR.call(() -> training.people(event)).get(0).id();
        return new NoteAttendance(event, enrolment, attended);
    }

    private long planned() throws Exception {
        var event = new PlanEvent(
                UUID.randomUUID(),
                "Aprire uno sportello",
                null,
                LocalDate.now().plusDays(3),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "La Spezia",
                null,
                true);
        return COORDINATOR.call(() -> training.plan(event));
    }

    private void begin(long event) throws Exception {
        schema.run("update training_event set starts_at = utc_timestamp(6) - interval 2 hour,"
                + " ends_at = utc_timestamp(6) - interval 1 hour where id = " + event);
    }

    private static As somebody(String istat) {
        return new As(
                "avvio." + UUID.randomUUID(),
                Role.DESK_OPERATOR,
                As.deskOperator(istat).claims());
    }

    private static void assertRule(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
