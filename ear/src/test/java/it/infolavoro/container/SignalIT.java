package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.intake.CloseNeed;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.signal.BeginIntake;
import it.infolavoro.signal.FiscalCodeMarks;
import it.infolavoro.signal.NetworkAnswer.State;
import it.infolavoro.stage.DeployedEar;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "Già seguito nella Rete": the rules of {@code it.infolavoro.signal}, and what its database account can do. */
@ExtendWith(ArquillianExtension.class)
class SignalIT {

    /** An operator of each test's own, so that no test uses up another's questions. */
    private final As lerici = Signals.operator("011016");

    @Inject
    Signals signals;

    @Inject
    Cases cases;

    @Inject
    FiscalCodeMarks marks;

    @Resource(lookup = "java:/jdbc/infolavoro-signal")
    DataSource account;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void anotherDeskLearnsThatThePersonIsFollowedAndNothingElse() throws Exception {
        var person = Signals.person();
        signals.followed(Cases.SARZANA, person);
        var theirs = signals.register(lerici, person);
        var answer = signals.ask(lerici, theirs, "training", Signals.NEED);
        assertEquals(State.ANSWERED, answer.state());
        assertEquals(180, answer.days());
        assertEquals(
                List.of("training", Signals.NEED),
                answer.needs().stream().map(need -> need.need()).toList());
        assertEquals(
                List.of(false, true),
                answer.needs().stream().map(need -> need.elsewhere()).toList());
        assertTrue(
                answer.needs().stream().allMatch(need -> need.municipalities().isEmpty()), "no name");
    }

    @Test
    void theOwnDesksNeedsAreNoSignal() throws Exception {
        assertFalse(signals.elsewhere(Cases.SARZANA, signals.followed(Cases.SARZANA, Signals.person())));
    }

    @Test
    void asksOnlyFromAnIntakeThatThisOperatorHasOpen() throws Exception {
        var citizen = signals.register(lerici, Signals.person());
        refused(lerici, 0);
        var intake = signals.begin(lerici, citizen);
        refused(As.deskManager("011016"), intake);
        refused(Cases.SARZANA, intake);
        assertEquals(
                State.ANSWERED, signals.askFrom(lerici, intake, Signals.NEED).state());
        lerici.run(() -> cases.intakes().record(cases.intake(citizen)));
        refused(lerici, intake);
    }

    @Test
    void opensNoIntakeOfAnotherComunesPerson() throws Exception {
        var citizen = signals.register(Cases.SARZANA, Signals.person());
        assertThrows(NotFound.class, () -> lerici.run(() -> signals.service().begin(new BeginIntake(citizen))));
    }

    @Test
    void anIntakeDoesNotStayOpenOverTwoHours() throws Exception {
        var citizen = signals.register(lerici, Signals.person());
        var intake = signals.begin(lerici, citizen);
        schema.run("UPDATE open_intake SET opened_at = opened_at - INTERVAL 121 MINUTE WHERE id = " + intake);
        refused(lerici, intake);
    }

    @Test
    void anotherNetworkLearnsNothing() throws Exception {
        var person = Signals.person();
        signals.followed(Cases.SARZANA, person);
        assertFalse(signals.elsewhere(Signals.VARESE, signals.register(Signals.VARESE, person)));
        var networkOfSarzana = schema.number("SELECT network_id FROM municipality WHERE istat_code = '011027'");
        var otherNetwork = schema.number("SELECT network_id FROM municipality WHERE istat_code = '012133'");
        var mark = marks.of(networkOfSarzana, person.fiscalCode()).orElseThrow();
        assertEquals(
                1, signals.inNetwork(networkOfSarzana, mark, Signals.NEED), "the person's mark in the own network");
        assertEquals(0, signals.inNetwork(networkOfSarzana, mark, "training"), "a need that was not asked about");
        assertEquals(
                0, signals.inNetwork(otherNetwork, mark, Signals.NEED), "the same mark, asked for another network");
    }

    @Test
    void aClosedNeedIsNoSignalAndLeavesNothingBehind() throws Exception {
        var person = Signals.person();
        var ours = signals.followed(Cases.SARZANA, person);
        var theirs = signals.register(lerici, person);
        assertTrue(signals.elsewhere(lerici, theirs));
        var need = schema.number("SELECT id FROM need WHERE citizen_id = " + ours);
        var version = schema.number("SELECT version FROM need WHERE id = " + need);
        Cases.SARZANA.run(() -> cases.intakes().closeNeed(new CloseNeed(need, version)));
        assertFalse(signals.elsewhere(lerici, theirs));
        assertEquals(0, schema.number("SELECT COUNT(*) FROM followed_need WHERE need_id = " + need));
    }

    @Test
    void aNeedThatNobodyCameBackForIsNoSignalAfterTheNetworksDays() throws Exception {
        var person = Signals.person();
        var ours = signals.followed(Cases.SARZANA, person);
        var theirs = signals.register(lerici, person);
        moveBack(ours, 180);
        assertTrue(signals.elsewhere(lerici, theirs));
        moveBack(ours, 181);
        assertFalse(signals.elsewhere(lerici, theirs));
        Cases.SARZANA.run(() -> cases.intakes().record(cases.intake(ours)));
        assertTrue(signals.elsewhere(lerici, theirs), "a visit is a sign of life");
    }

    @Test
    void aCorrectedCodeMovesItsSignal() throws Exception {
        var mistaken = Signals.person();
        var right = Signals.person();
        var ours = signals.followed(Cases.SARZANA, mistaken);
        var theirs = signals.register(lerici, right);
        var misled = signals.register(lerici, mistaken);
        assertTrue(signals.elsewhere(lerici, misled));
        correct(ours, right.fiscalCode());
        assertFalse(signals.elsewhere(lerici, misled));
        assertTrue(signals.elsewhere(lerici, theirs));
        correct(ours, null);
        assertFalse(signals.elsewhere(lerici, theirs));
    }

    @Test
    void aPersonWithoutACodeIsNotAskedAbout() throws Exception {
        var citizen = cases.citizen(lerici, "Senzacodice");
        assertEquals(State.NO_CODE, signals.ask(lerici, citizen, Signals.NEED).state());
    }

    @Test
    void aDeskThatLeftTheNetworkIsNoSignal() throws Exception {
        var person = Signals.person();
        var left = As.deskOperator("011031");
        signals.followed(left, person);
        var theirs = signals.register(lerici, person);
        assertTrue(signals.elsewhere(lerici, theirs));
        var adhesions = " adhesion SET valid_until = %s WHERE municipality_id = (SELECT id FROM municipality"
                + " WHERE istat_code = '011031')";
        schema.run("UPDATE" + adhesions.formatted("CURRENT_DATE - INTERVAL 2 DAY"));
        try {
            assertFalse(signals.elsewhere(lerici, theirs));
        } finally {
            schema.run("UPDATE" + adhesions.formatted("NULL"));
        }
    }

    @Test
    void namesTheComuneOnlyWhereTheNetworkAllowsIt() throws Exception {
        var person = Signals.person();
        signals.followed(Cases.SARZANA, person);
        var theirs = signals.register(lerici, person);
        schema.run("UPDATE network SET signal_names = TRUE WHERE code = 'laspezia'");
        try {
            var answer = signals.ask(lerici, theirs, Signals.NEED);
            assertEquals(List.of("Sarzana"), answer.needs().get(0).municipalities());
        } finally {
            schema.run("UPDATE network SET signal_names = FALSE WHERE code = 'laspezia'");
        }
        assertEquals(
                List.of(),
                signals.ask(lerici, theirs, Signals.NEED).needs().get(0).municipalities());
    }

    @Test
    void anOperatorIsStoppedAfterSomeQuestionsAndTheDeskAfterMany() throws Exception {
        var desk = As.deskOperator("011022");
        var colleague = As.deskManager("011022");
        var citizen = signals.register(desk, Signals.person());
        for (var i = 0; i < 20; i++) {
            assertEquals(
                    State.ANSWERED, signals.ask(desk, citizen, Signals.NEED).state());
        }
        assertEquals(State.LIMITED, signals.ask(desk, citizen, Signals.NEED).state());
        assertEquals(State.LIMITED, signals.ask(desk, citizen, Signals.NEED).state());
        assertEquals(
                State.ANSWERED, signals.ask(colleague, citizen, Signals.NEED).state());
        assertEquals(21, entries("signal.ask", citizen));
        assertEquals(2, entries("signal.limited", citizen));
        schema.run("UPDATE network SET signal_questions_per_day = 21 WHERE code = 'laspezia'");
        try {
            assertEquals(
                    State.LIMITED, signals.ask(colleague, citizen, Signals.NEED).state());
        } finally {
            schema.run("UPDATE network SET signal_questions_per_day = 200 WHERE code = 'laspezia'");
        }
    }

    @Test
    void theQuestionIsOnTheAskersTrailAndNotOnTheOtherDesks() throws Exception {
        var person = Signals.person();
        var ours = signals.followed(Cases.SARZANA, person);
        var theirs = signals.register(lerici, person);
        var ofSarzana = "SELECT COUNT(*) FROM audit_entry a JOIN municipality m ON m.id = a.municipality_id"
                + " WHERE m.istat_code = '011027'";
        var before = schema.number(ofSarzana);
        signals.ask(lerici, theirs, Signals.NEED);
        assertEquals(1, entries("signal.ask", theirs));
        assertEquals(0, entries("signal.ask", ours));
        assertEquals(before, schema.number(ofSarzana));
    }

    @Test
    void theTableHoldsNoCodeAndNoName() throws Exception {
        var person = Signals.person();
        signals.followed(Cases.SARZANA, person);
        for (var row : schema.rows("SELECT * FROM followed_need")) {
            assertFalse(row.contains(person.fiscalCode()), row);
            assertFalse(row.contains(person.surname()), row);
        }
    }

    @Test
    void theAccountOfTheSignalCanReadNoTable() throws Exception {
        var tables = schema.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
        assertTrue(tables.contains("followed_need") && tables.contains("citizen"), tables.toString());
        try (var connection = account.getConnection()) {
            for (var table : tables) {
                refused(connection, "SELECT * FROM `" + table + "` LIMIT 1");
                refused(connection, "DELETE FROM `" + table + "` WHERE 1 = 0");
            }
            refused(connection, "CREATE TABLE mine (id INT)");
        }
    }

    @Test
    void theDemosNeedsAreMarkedAtTheStart() throws Exception {
        var unmarked = "SELECT COUNT(*) FROM need n JOIN citizen c ON c.id = n.citizen_id WHERE c.demo"
                + " AND n.closed_at IS NULL AND LENGTH(c.fiscal_code) = 16"
                + " AND NOT EXISTS (SELECT 1 FROM followed_need f WHERE f.need_id = n.id)";
        assertTrue(schema.number("SELECT COUNT(*) FROM followed_need") > 50);
        assertEquals(0, schema.number(unmarked));
    }

    private void refused(As operator, long intake) {
        var refusal = assertThrows(BusinessRuleViolation.class, () -> signals.askFrom(operator, intake, Signals.NEED));
        assertEquals("signal.noIntake", refusal.key());
    }

    private static void refused(Connection connection, String sql) {
        assertThrows(SQLException.class, () -> connection.prepareStatement(sql).execute());
    }

    private void correct(long citizen, String fiscalCode) throws Exception {
        Cases.SARZANA.run(() -> {
            var detail = cases.citizens().open(citizen);
            var person = Signals.with(detail.person().surname(), detail.person().birthDate(), fiscalCode);
            cases.citizens().correct(new CorrectCitizen(citizen, detail.version(), person, true));
        });
    }

    private void moveBack(long citizen, int days) throws SQLException {
        schema.run("UPDATE followed_need f JOIN need n ON n.id = f.need_id SET f.last_on = '"
                + LocalDate.now(Clocks.ITALY).minusDays(days) + "' WHERE n.citizen_id = " + citizen);
    }

    private long entries(String action, long citizen) throws SQLException {
        return schema.number(
                "SELECT COUNT(*) FROM audit_entry WHERE action = '" + action + "' AND citizen_id = " + citizen);
    }
}
