package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.audit.AccessLogSearch;
import it.infolavoro.audit.AccessLogService;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.PlanService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.sharing.IssueReceiptCode;
import it.infolavoro.sharing.OpenSharedSummary;
import it.infolavoro.sharing.RevokeReceiptCodes;
import it.infolavoro.sharing.SummaryAnswer.State;
import it.infolavoro.signal.SignalDatabase;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the code on a receipt opens, for whom: the rules of {@code it.infolavoro.sharing}. */
@ExtendWith(ArquillianExtension.class)
class SharedSummaryIT {

    /** A code that is well formed and nobody's. */
    private static final String NOBODYS = "0000-0000-0000-0";

    private final As lerici = Signals.operator("011016");

    @Inject
    Signals signals;

    @Inject
    Cases cases;

    @Inject
    SignalDatabase network;

    @Inject
    MergeCases merging;

    @EJB
    PlanService plans;

    @EJB
    AccessLogService log;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void theCodeOpensTheSummaryAtAnotherDeskAndTheFirstDeskSeesIt() throws Exception {
        var person = Signals.person();
        var ours = signals.followed(Cases.SARZANA, person);
        Cases.SARZANA.run(() -> cases.sessions().record(cases.session(ours)));
        var action = new ActionData("Scrivere il curriculum", ActionBy.PERSON, null, null, null);
        Cases.SARZANA.run(() -> plans.addAction(new AddAction(UUID.randomUUID(), ours, action)));
        Cases.SARZANA.run(() -> cases.referrals().prepare(cases.referral(ours, cases.services("Impiego"))));
        var theirs = signals.register(lerici, person);
        var answer =
                signals.open(lerici, theirs, signals.issue(Cases.SARZANA, ours).code());
        assertEquals(State.OPENED, answer.state());
        var summary = answer.summary();
        assertEquals(person.surname() + " Zaira", summary.person());
        assertEquals("Sarzana", summary.municipality());
        assertEquals(1, summary.visits().get(0).reasons().size());
        assertEquals(1, summary.needs().size());
        assertEquals(
                List.of("richiamare", "Scrivere il curriculum"),
                summary.steps().stream().map(step -> step.what()).toList());
        assertEquals("SENT", summary.referrals().get(0).state());
        assertFalse(summary.toString().contains("nota"), "no note: " + summary);
        assertFalse(summary.toString().contains(person.fiscalCode()));
        seenBy(As.deskManager("011027"), ours, "summary.openedElsewhere");
        seenBy(As.deskManager("011016"), theirs, "summary.open");
        var openings = Cases.SARZANA.call(() -> signals.codes().list(ours)).openings();
        assertEquals("Lerici", openings.get(0).municipality());
        assertEquals(1, openings.size());
    }

    @Test
    void opensOnlyFromAnOpenIntake() throws Exception {
        var person = Signals.person();
        var code = signals.issue(Cases.SARZANA, signals.followed(Cases.SARZANA, person))
                .code();
        var theirs = signals.register(lerici, person);
        var intake = signals.begin(lerici, theirs);
        lerici.run(() -> cases.intakes().record(cases.intake(theirs)));
        for (var closed : new long[] {0, intake}) {
            assertThrows(
                    BusinessRuleViolation.class,
                    () -> lerici.run(() -> signals.summaries().open(new OpenSharedSummary(closed, code))));
        }
    }

    @Test
    void aCodeThatIsOverRevokedReplacedOrOfAnotherNetworkOpensNothing() throws Exception {
        var person = Signals.person();
        var ours = signals.followed(Cases.SARZANA, person);
        var theirs = signals.register(Signals.operator("011015"), person);
        var desk = Signals.operator("011015");
        var code = signals.issue(Cases.SARZANA, ours).code();
        assertEquals(
                State.UNKNOWN,
                signals.open(Signals.VARESE, signals.register(Signals.VARESE, person), code)
                        .state());
        assertEquals(State.OPENED, signals.open(desk, theirs, code).state());
        schema.run("UPDATE receipt_code SET valid_until = CURRENT_DATE - INTERVAL 2 DAY WHERE citizen_id = " + ours);
        assertEquals(State.UNKNOWN, signals.open(desk, theirs, code).state());
        var second = signals.issue(Cases.SARZANA, ours).code();
        assertEquals(State.OPENED, signals.open(desk, theirs, second).state());
        Cases.SARZANA.run(() -> signals.codes().revoke(new RevokeReceiptCodes(ours)));
        assertEquals(State.UNKNOWN, signals.open(desk, theirs, second).state());
        var request = new IssueReceiptCode(UUID.randomUUID(), ours);
        var lost = Cases.SARZANA.call(() -> signals.codes().issue(request)).code();
        var again = Cases.SARZANA.call(() -> signals.codes().issue(request)).code();
        assertEquals(State.UNKNOWN, signals.open(desk, theirs, lost).state());
        assertEquals(State.OPENED, signals.open(desk, theirs, again).state());
    }

    @Test
    void theDatabaseItselfGivesACodeToItsOwnNetworkOnly() throws Exception {
        var ours = signals.followed(Cases.SARZANA, Signals.person());
        signals.issue(Cases.SARZANA, ours);
        var own = schema.number("SELECT network_id FROM receipt_code WHERE citizen_id = " + ours);
        var other = schema.number("SELECT network_id FROM municipality WHERE istat_code = '012133'");
        var today = LocalDate.now(Clocks.ITALY);
        var mark = schema.rows("SELECT code_mac FROM receipt_code WHERE citizen_id = " + ours)
                .get(0);
        assertEquals(1, network.receiptCode(own, mark, today).orElseThrow().size());
        assertEquals(0, network.receiptCode(other, mark, today).orElseThrow().size());
    }

    @Test
    void anothersReceiptOpensNothingInThisPersonsVisit() throws Exception {
        var other = signals.followed(Cases.SARZANA, Signals.person());
        var desk = Signals.operator("011022");
        var theirs = signals.register(desk, Signals.person());
        var answer =
                signals.open(desk, theirs, signals.issue(Cases.SARZANA, other).code());
        assertEquals(State.OTHER_PERSON, answer.state());
        assertNull(answer.summary());
        assertEquals(
                0,
                schema.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'summary.openedElsewhere'"
                        + " AND citizen_id = " + other));
    }

    @Test
    void aSlipIsToldAndCostsNothing() throws Exception {
        var desk = Signals.operator("011022");
        var theirs = signals.register(desk, Signals.person());
        var before = schema.number("SELECT COUNT(*) FROM signal_attempt WHERE kind = 'WRONG_CODE'");
        assertEquals(State.MISTYPED, signals.open(desk, theirs, "K7MQ-2RTX").state());
        assertEquals(before, schema.number("SELECT COUNT(*) FROM signal_attempt WHERE kind = 'WRONG_CODE'"));
    }

    @Test
    void afterSomeWrongCodesNotEvenARightOneIsTried() throws Exception {
        var person = Signals.person();
        var code = signals.issue(Cases.SARZANA, signals.followed(Cases.SARZANA, person))
                .code();
        var desk = Signals.operator("011026");
        var theirs = signals.register(desk, person);
        for (var i = 0; i < 5; i++) {
            assertEquals(State.UNKNOWN, signals.open(desk, theirs, NOBODYS).state());
        }
        assertEquals(State.LIMITED, signals.open(desk, theirs, code).state());
        assertEquals(
                State.OPENED,
                signals.open(As.deskManager("011026"), theirs, code).state());
        schema.run("UPDATE signal_attempt SET at = at - INTERVAL 11 MINUTE WHERE operator = '" + desk.username() + "'");
        assertEquals(State.OPENED, signals.open(desk, theirs, code).state());
        assertEquals(
                5,
                schema.number("SELECT COUNT(*) FROM audit_entry WHERE action = 'summary.wrongCode' AND citizen_id = "
                        + theirs));
    }

    @Test
    void aMergeMovesSignalAndCodeAndItsUndoBringsThemBack() throws Exception {
        var person = Signals.person();
        var kept = signals.followed(Cases.SARZANA, Signals.with(person.surname(), person.birthDate(), null));
        var other = signals.register(Cases.SARZANA, person);
        var code = signals.issue(Cases.SARZANA, other).code();
        var theirs = signals.register(lerici, person);
        assertFalse(signals.elsewhere(lerici, theirs), "the need is of the record without a code");
        var merge = merging.merge(kept, other, Set.of("fiscalCode"), false);
        assertTrue(signals.elsewhere(lerici, theirs));
        assertEquals(State.OPENED, signals.open(lerici, theirs, code).state());
        merging.undo(merge);
        assertFalse(signals.elsewhere(lerici, theirs));
        assertEquals(State.OPENED, signals.open(lerici, theirs, code).state());
    }

    @Test
    void theOwnDesksCodeLeadsToTheRecord() throws Exception {
        var ours = signals.followed(Cases.SARZANA, Signals.person());
        var code = signals.issue(Cases.SARZANA, ours).code();
        assertEquals(State.OWN_DESK, signals.open(Cases.SARZANA, ours, code).state());
    }

    @Test
    void theTableHoldsNeitherTheCodeNorTheSummaryInClear() throws Exception {
        var person = Signals.person();
        var ours = signals.followed(Cases.SARZANA, person);
        var code = signals.issue(Cases.SARZANA, ours).code();
        for (var canary : new String[] {code, code.replace("-", ""), person.surname(), person.fiscalCode(), "Zaira"}) {
            assertEquals(
                    0,
                    schema.number(
                            "SELECT COUNT(*) FROM receipt_code WHERE CONCAT_WS('|', id, code_mac, CONVERT(summary USING"
                                    + " latin1), request_id) LIKE '%" + canary + "%'"),
                    canary);
        }
        assertTrue(schema.number("SELECT COUNT(*) FROM receipt_code WHERE citizen_id = " + ours) > 0);
    }

    private void seenBy(As manager, long citizen, String action) throws Exception {
        var rows = manager.call(() -> log.list(new AccessLogSearch(citizen, null, null)))
                .rows();
        assertEquals(1, rows.stream().filter(row -> row.action().equals(action)).count(), action + " in " + rows);
    }
}
