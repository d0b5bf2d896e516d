package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.orientation.AmendSession;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.ActionRow;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.AddGoal;
import it.infolavoro.plan.ClosePlan;
import it.infolavoro.plan.MarkAction;
import it.infolavoro.plan.PlanService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans and the timeline of the person's page, on the database. */
@ExtendWith(ArquillianExtension.class)
class PlanIT {

    @Inject
    Cases cases;

    @EJB
    PlanService plans;

    @EJB
    CaseFileService files;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    private static AddAction action(long citizen, String text, Long goal) {
        var data = new ActionData(
                text, ActionBy.PERSON, LocalDate.now(Clocks.ITALY).plusDays(7), goal, null);
        return new AddAction(UUID.randomUUID(), citizen, data);
    }

    @Test
    void ofTwoOperatorsWhoBeginAPlanAtOnceBothWriteIntoTheSame() throws Exception {
        for (var round = 0; round < 5; round++) {
            var citizen = cases.citizen(Cases.SARZANA, "Percorso");
            var barrier = new CyclicBarrier(2);
            Callable<Long> begin = () -> {
                barrier.await();
                return Cases.SARZANA.call(() -> plans.addAction(action(citizen, "Telefonare", null)));
            };
            var pool = Executors.newFixedThreadPool(2);
            for (var done : pool.invokeAll(List.of(begin, begin))) {
                done.get();
            }
            pool.shutdown();
            var plan = Cases.SARZANA.call(() -> plans.open(citizen));
            assertEquals(2, plan.actions().size());
        }
    }

    @Test
    void aRepeatedRequestAddsOneAction() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Ripetuta");
        var add = action(citizen, "Una volta sola", null);
        var first = Cases.SARZANA.call(() -> plans.addAction(add));
        assertEquals(first, Cases.SARZANA.call(() -> plans.addAction(add)));
        assertEquals(1, Cases.SARZANA.call(() -> plans.open(citizen)).progress().total());
    }

    @Test
    void theSecondWhoMarksTheSameActionIsTold() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Spunta");
        var id = Cases.SARZANA.call(() -> plans.addAction(action(citizen, "Scrivere il curriculum", null)));
        var seen = Cases.SARZANA.call(() -> plans.openAction(id)).action();
        Cases.SARZANA.run(() -> plans.markAction(new MarkAction(id, seen.version(), ActionState.DONE, null)));
        assertThrows(
                ConcurrentChange.class,
                () -> Cases.SARZANA.run(
                        () -> plans.markAction(new MarkAction(id, seen.version(), ActionState.CANCELLED, "no"))));
        assertEquals(
                ActionState.DONE,
                Cases.SARZANA.call(() -> plans.openAction(id)).action().state());
    }

    @Test
    void nothingCrossesAComuneOrAPerson() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Muro");
        var other = cases.citizen(Cases.SARZANA, "Altra");
        var goal = Cases.SARZANA.call(() -> plans.addGoal(new AddGoal(UUID.randomUUID(), citizen, "Lavorare")));
        var id = Cases.SARZANA.call(() -> plans.addAction(action(citizen, "Cercare", goal)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> plans.open(citizen)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> plans.openAction(id)));
        assertThrows(
                NotFound.class,
                () -> Cases.LERICI.run(() -> plans.markAction(new MarkAction(id, 1, ActionState.DONE, null))));
        assertThrows(
                NotFound.class,
                () -> Cases.SARZANA.run(() -> plans.addAction(action(other, "Con l'obiettivo di un'altra", goal))));
    }

    @Test
    void aClosedPlanEndsItsActionsAndANewActionBeginsAnother() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Chiusa");
        var id = Cases.SARZANA.call(() -> plans.addAction(action(citizen, "Mai fatta", null)));
        var plan = Cases.SARZANA.call(() -> plans.open(citizen));
        Cases.SARZANA.run(() -> plans.close(new ClosePlan(plan.id(), plan.version(), "training")));
        var closed = Cases.SARZANA.call(() -> plans.openAction(id)).action();
        assertEquals(ActionState.CANCELLED, closed.state());
        var refused = assertThrows(
                BusinessRuleViolation.class,
                () -> Cases.SARZANA.run(
                        () -> plans.markAction(new MarkAction(id, closed.version(), ActionState.OPEN, null))));
        assertEquals("plan.closed", refused.key());
        Cases.SARZANA.run(() -> plans.addAction(action(citizen, "Si riparte", null)));
        assertEquals(1, Cases.SARZANA.call(() -> plans.open(citizen)).progress().total());
    }

    private SessionData session(String step, LocalDate due) {
        return new SessionData(null, "individual_career", List.of(), 30, null, null, step, due);
    }

    private List<ActionRow> actions(long citizen) throws Exception {
        return Cases.SARZANA.call(() -> plans.open(citizen)).actions();
    }

    private void amend(long session, SessionData data) throws Exception {
        var seen = Cases.SARZANA.call(() -> cases.sessions().open(session)).version();
        Cases.SARZANA.run(() -> cases.sessions().amend(new AmendSession(session, seen, data)));
    }

    @Test
    void theNextStepOfASessionIsOneActionOfThePlanThatFollowsTheSession() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Passo");
        var due = LocalDate.now(Clocks.ITALY).plusDays(3);
        var record = new RecordSession(UUID.randomUUID(), citizen, session("Richiamare", due));
        var id = Cases.SARZANA.call(() -> cases.sessions().record(record));
        assertEquals(id, Cases.SARZANA.call(() -> cases.sessions().record(record)));
        var first = actions(citizen);
        assertEquals(1, first.size());
        assertEquals("Richiamare", first.get(0).text());
        assertEquals(due, first.get(0).dueOn());
        amend(id, session("Scrivere", due.plusDays(1)));
        assertEquals("Scrivere", actions(citizen).get(0).text());
        assertEquals(first.get(0).id(), actions(citizen).get(0).id());
        var open = actions(citizen).get(0);
        Cases.SARZANA.run(() -> plans.markAction(new MarkAction(open.id(), open.version(), ActionState.DONE, null)));
        amend(id, session("Scrivere", null));
        assertEquals(1, actions(citizen).size(), "what is done is not agreed again");
        amend(id, session("Incontrarsi ancora", due));
        assertEquals(2, actions(citizen).size());
        amend(id, session(null, null));
        assertEquals(
                List.of(ActionState.DONE, ActionState.CANCELLED),
                actions(citizen).stream().map(ActionRow::state).toList());
    }

    @Test
    void aStepThatCannotBeMeantRefusesTheSessionToo() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Ieri");
        for (var wrong : List.of(
                session("Richiamare", LocalDate.now(Clocks.ITALY).minusDays(2)),
                session(null, LocalDate.now(Clocks.ITALY).plusDays(2)))) {
            var record = new RecordSession(UUID.randomUUID(), citizen, wrong);
            var refused = assertThrows(
                    BusinessRuleViolation.class,
                    () -> Cases.SARZANA.run(() -> cases.sessions().record(record)));
            assertTrue(refused.field().startsWith("nextStep"), refused.field());
        }
        assertEquals(
                List.of(),
                Cases.SARZANA
                        .call(() -> files.open(new OpenCaseFile(citizen, TimelineKind.SESSION, null)))
                        .timeline()
                        .rows());
    }

    @Test
    void theTimelineTellsEverythingOnceNewestFirst() throws Exception {
        var opened = cases.open(Cases.SARZANA, "Storia", "Impiego");
        var citizen = opened.citizenId();
        for (var i = 0; i < 30; i++) {
            Cases.SARZANA.run(() -> cases.intakes().record(cases.intake(citizen)));
        }
        var id = Cases.SARZANA.call(() -> plans.addAction(action(citizen, "Fatta", null)));
        var version = Cases.SARZANA.call(() -> plans.openAction(id)).action().version();
        Cases.SARZANA.run(() -> plans.markAction(new MarkAction(id, version, ActionState.DONE, null)));
        var all = timeline(citizen);
        assertEquals(
                31,
                all.stream().filter(entry -> entry.kind() == TimelineKind.VISIT).count());
        for (var act : List.of("record.opened", "need.opened", "session", "referral", "plan.action")) {
            assertEquals(
                    1, all.stream().filter(entry -> entry.act().equals(act)).count(), act);
        }
        for (var i = 1; i < all.size(); i++) {
            assertTrue(!all.get(i).at().isAfter(all.get(i - 1).at()), "newest first");
        }
        var sessions = Cases.SARZANA.call(() -> files.open(new OpenCaseFile(citizen, TimelineKind.SESSION, null)));
        assertEquals(1, sessions.timeline().rows().size());
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> files.open(OpenCaseFile.of(citizen))));
    }

    private List<TimelineEntry> timeline(long citizen) throws Exception {
        var page =
                Cases.SARZANA.call(() -> files.open(OpenCaseFile.of(citizen))).timeline();
        var all = new ArrayList<>(page.rows());
        while (page.hasNext()) {
            var after = page.next();
            page = Cases.SARZANA
                    .call(() -> files.open(new OpenCaseFile(citizen, null, after)))
                    .timeline();
            all.addAll(page.rows());
        }
        return all;
    }
}
