package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.document.AttachDocument;
import it.infolavoro.document.DocumentService;
import it.infolavoro.document.RemoveDocument;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.AddGoal;
import it.infolavoro.plan.ClosePlan;
import it.infolavoro.plan.MarkAction;
import it.infolavoro.plan.PlanService;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
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

/** Plans, documents and the timeline of the person's page, on the database. */
@ExtendWith(ArquillianExtension.class)
class PlanIT {

    @Inject
    Cases cases;

    @EJB
    PlanService plans;

    @EJB
    CaseFileService files;

    @EJB
    DocumentService documents;

    @Inject
    Database database;

    @Inject
    SystemWork work;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    private static AddAction action(long citizen, String text, Long goal) {
        var data = new ActionData(text, ActionBy.PERSON, LocalDate.now().plusDays(7), goal, null);
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

    private long attach(long citizen, String name, String content) throws Exception {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return Cases.SARZANA.call(() -> documents.attach(new AttachDocument(UUID.randomUUID(), citizen, name, bytes)));
    }

    @Test
    void aDocumentIsSealedInTheDatabaseAndOpensForItsOwnDeskAlone() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Documenti");
        var canary = "CANARINO-" + UUID.randomUUID();
        var id = attach(citizen, "../nota di Anna.txt", canary);
        var municipality = work.withoutDoor(() -> database.em()
                .createQuery("select m.id from Municipality m where m.istatCode = '011027'", Long.class)
                .getSingleResult());
        var row = work.inMunicipality(
                municipality,
                () -> database.em()
                        .createQuery("select c.sealed from DocumentContent c where c.documentId = :id", byte[].class)
                        .setParameter("id", id)
                        .getSingleResult());
        assertTrue(row.length > canary.length(), "the row holds something");
        assertTrue(!new String(row, StandardCharsets.ISO_8859_1).contains(canary), "and not in clear");
        var file = Cases.SARZANA.call(() -> documents.download(id));
        assertEquals(canary, new String(file.content(), StandardCharsets.UTF_8));
        assertEquals("nota di Anna.txt", file.name());
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> documents.download(id)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> documents.list(citizen)));
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> documents.remove(new RemoveDocument(id, 1, "no"))));
    }

    @Test
    void aRemovedDocumentIsErasedAndItsFactStays() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Rimossa");
        var id = attach(citizen, "vecchio.txt", "da togliere");
        var seen = Cases.SARZANA.call(() -> documents.open(id)).document();
        Cases.SARZANA.run(() -> documents.remove(new RemoveDocument(id, seen.version(), "Doppione")));
        assertThrows(NotFound.class, () -> Cases.SARZANA.run(() -> documents.download(id)));
        assertEquals(
                List.of(), Cases.SARZANA.call(() -> documents.list(citizen)).documents());
        var acts = Cases.SARZANA
                .call(() -> files.open(new OpenCaseFile(citizen, TimelineKind.DOCUMENT, null)))
                .timeline()
                .rows()
                .stream()
                .map(TimelineEntry::act)
                .toList();
        assertEquals(List.of("document.removed", "document.attached"), acts);
    }

    @Test
    void whatIsRefusedIsNotStored() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Bugie");
        assertRefused("document.lies", () -> attach(citizen, "cv.pdf", "<html>"));
        assertRefused("document.empty", () -> attach(citizen, "cv.txt", ""));
        assertRefused("document.tooBig", () -> attach(citizen, "cv.txt", "x".repeat(5 * 1024 * 1024 + 1)));
        assertEquals(
                List.of(), Cases.SARZANA.call(() -> documents.list(citizen)).documents());
        attach(citizen, "grande.txt", "x".repeat(5 * 1024 * 1024));
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
