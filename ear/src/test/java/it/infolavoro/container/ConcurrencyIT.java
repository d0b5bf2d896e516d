package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.duplicate.MergeCitizens;
import it.infolavoro.duplicate.MergeService;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.orientation.AmendSession;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.signal.NetworkAnswer;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two at once: one wins, the other is told, nothing is lost or doubled. */
@ExtendWith(ArquillianExtension.class)
class ConcurrencyIT {

    @Inject
    Cases cases;

    @Inject
    Signals signals;

    @Inject
    Schema schema;

    @EJB
    MergeService merges;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void whenTwoOrganisationsAcceptAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        for (var round = 0; round < 5; round++) {
            var referral =
                    cases.open(Cases.SARZANA, "Gara", "Impiego", "Cisita").referralId();
            var answers = List.of(accepting(Cases.CPI), accepting(Cases.CISITA));
            var problems = together(answers);
            assertEquals(1, problems.size(), () -> "Exactly one is refused: " + problems);
            assertTrue(problems.get(0) instanceof BusinessRuleViolation, () -> "Told by rule: " + problems);
            var states = Cases.SARZANA.call(() -> cases.referrals().open(referral)).deliveries().stream()
                    .map(delivery -> delivery.state())
                    .sorted()
                    .toList();
            assertEquals(List.of(DeliveryState.ACCEPTED, DeliveryState.SUPERSEDED), states);
        }
    }

    @Test
    void whenTwoColleaguesClickAcceptAtOnceItIsAcceptedOnce() throws Exception {
        var referral = cases.open(Cases.SARZANA, "Colleghi", "Impiego").referralId();
        var accept = accepting(Cases.CPI);
        var problems = together(List.of(accept, accept));
        assertEquals(1, problems.size());
        var steps = Cases.SARZANA.call(() -> cases.referrals().open(referral)).steps();
        assertEquals(
                1,
                steps.stream()
                        .filter(step -> step.toState() == DeliveryState.ACCEPTED)
                        .count());
    }

    @Test
    void aDoubleClickOpensOneRecord() throws Exception {
        var command = new RegisterCitizen(UUID.randomUUID(), Cases.person("Doppio", "Clic"), true);
        Callable<Long> click = () -> Cases.SARZANA.call(() -> cases.citizens().register(command));
        var ids = new ArrayList<Long>();
        assertEquals(List.of(), together(List.of(keeping(click, ids), keeping(click, ids), keeping(click, ids))));
        assertEquals(1, ids.stream().distinct().count(), () -> "Ids: " + ids);
    }

    @Test
    void ofTwoOperatorsWhoSendThePersonToTheSameServiceOneIsRefused() throws Exception {
        for (var round = 0; round < 5; round++) {
            var citizen = cases.citizen(Cases.SARZANA, "Unico");
            var services = Cases.SARZANA.call(() -> cases.services("Impiego"));
            var problems = together(List.of(sending(citizen, services), sending(citizen, services)));
            assertEquals(1, problems.size(), () -> "Exactly one is refused: " + problems);
            assertEquals("referral.alreadyOpen", ((BusinessRuleViolation) problems.get(0)).key());
        }
    }

    private Callable<Object> sending(long citizen, List<Long> services) {
        var command = cases.referral(citizen, services);
        return () -> Cases.SARZANA.call(() -> cases.referrals().prepare(command));
    }

    @Test
    void aReferralSentDuringAMergeLandsOnTheKeptRecordOrIsRefused() throws Exception {
        for (var round = 0; round < 8; round++) {
            var keep = cases.citizen(Cases.SARZANA, "Resta");
            var other = cases.open(Cases.SARZANA, "Passa", "Impiego");
            var services = Cases.SARZANA.call(() -> cases.services("Cisita"));
            var works = List.of(
                    merging(keep, other.citizenId()),
                    sending(other.citizenId(), services),
                    () -> Cases.SARZANA.call(() -> cases.intakes().record(cases.intake(other.citizenId()))),
                    () -> Cases.SARZANA.call(() -> cases.sessions().record(cases.session(other.citizenId()))),
                    () -> signals.begin(Cases.SARZANA, other.citizenId()));
            var problems = together(works);
            for (var problem : problems) {
                assertEquals("citizen.merged", ((BusinessRuleViolation) problem).key());
                assertEquals(List.of(keep), ((BusinessRuleViolation) problem).arguments());
            }
            nothingIsLeftOf(other.citizenId());
            assertEquals(
                    3 + 4 - problems.size(),
                    schema.number("select (select count(*) from referral where citizen_id = " + keep
                            + ") + (select count(*) from intake where citizen_id = " + keep
                            + ") + (select count(*) from orientation_session where citizen_id = " + keep
                            + ") + (select count(*) from open_intake where citizen_id = " + keep + ")"),
                    "Nothing lost: " + problems);
        }
    }

    private void nothingIsLeftOf(long merged) throws Exception {
        for (var table : List.of("referral", "intake", "need", "orientation_session", "open_intake")) {
            assertEquals(
                    0,
                    schema.number("select count(*) from " + table + " where citizen_id = " + merged),
                    table + " points to a merged record");
        }
    }

    @Test
    void ofTwoWhoMergeThePairOppositeWaysOneIsTold() throws Exception {
        for (var round = 0; round < 5; round++) {
            var one = cases.citizen(Cases.SARZANA, "Uno");
            var two = cases.citizen(Cases.SARZANA, "Due");
            var problems = together(List.of(merging(one, two), merging(two, one)));
            assertEquals(1, problems.size(), () -> "Exactly one is refused: " + problems);
            assertEquals("merge.already", ((BusinessRuleViolation) problems.get(0)).key());
        }
    }

    private Callable<Object> merging(long keep, long other) throws Exception {
        var preview = Cases.SARZANA.call(() -> merges.preview(keep, other));
        var command = new MergeCitizens(
                UUID.randomUUID(),
                keep,
                preview.keep().version(),
                other,
                preview.other().version(),
                Set.of(),
                "prova",
                false);
        return () -> Cases.SARZANA.call(() -> merges.merge(command));
    }

    @Test
    void theSecondOfTwoEditorsIsTold() throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, "Versioni");
        var version = Cases.SARZANA.call(() -> cases.citizens().open(citizen)).version();
        var first = new CorrectCitizen(citizen, version, Cases.person("Prima", "Mano"), true);
        var second = new CorrectCitizen(citizen, version, Cases.person("Seconda", "Mano"), true);
        Cases.SARZANA.run(() -> cases.citizens().correct(first));
        assertThrows(
                ConcurrentChange.class,
                () -> Cases.SARZANA.run(() -> cases.citizens().correct(second)));
        assertEquals(
                "Prima",
                Cases.SARZANA
                        .call(() -> cases.citizens().open(citizen))
                        .person()
                        .surname());
    }

    @Test
    void ofEditorsAtOnceOnlyOneIsSaved() throws Exception {
        var opened = cases.open(Cases.SARZANA, "Insieme", "Impiego");
        var version = Cases.SARZANA
                .call(() -> cases.sessions().open(opened.sessionId()))
                .version();
        var editors = IntStream.range(0, 4)
                .mapToObj(editor -> amending(opened.sessionId(), version, "nota di " + editor))
                .toList();
        var problems = together(editors);
        assertEquals(3, problems.size());
        assertTrue(problems.stream().allMatch(ConcurrentChange.class::isInstance), () -> "Problems: " + problems);
        var now = Cases.SARZANA.call(() -> cases.sessions().open(opened.sessionId()));
        assertEquals(version + 1, now.version());
    }

    private Callable<Object> amending(long sessionId, long version, String note) {
        var data = new SessionData(null, "individual_career", List.of("cv"), 30, note, null, null, null);
        return () -> {
            Cases.SARZANA.run(() -> cases.sessions().amend(new AmendSession(sessionId, version, data)));
            return null;
        };
    }

    @Test
    void questionsAskedAtOnceAreAllCounted() throws Exception {
        var desk = Signals.operator("011013");
        var intake = signals.begin(desk, signals.register(desk, Signals.person()));
        var states = Collections.synchronizedList(new ArrayList<NetworkAnswer.State>());
        Callable<Object> ask =
                () -> states.add(signals.askFrom(desk, intake, Signals.NEED).state());
        for (var round = 0; round < 3; round++) {
            assertEquals(List.of(), together(Collections.nCopies(8, ask)));
        }
        assertEquals(20, Collections.frequency(states, NetworkAnswer.State.ANSWERED));
        assertEquals(4, Collections.frequency(states, NetworkAnswer.State.LIMITED));
    }

    private Callable<Object> accepting(As organisation) throws Exception {
        var delivery = organisation.call(() -> cases.inbox().open(cases.newest()));
        var accept = AnswerDelivery.of(delivery.id(), delivery.version(), AnswerDelivery.Move.ACCEPT);
        return () -> {
            organisation.run(() -> cases.inbox().answer(accept));
            return null;
        };
    }

    private static Callable<Object> keeping(Callable<Long> work, List<Long> results) {
        return () -> {
            var result = work.call();
            synchronized (results) {
                results.add(result);
            }
            return null;
        };
    }

    /** Starts all at the same moment and gives the failures. */
    static List<Throwable> together(List<Callable<Object>> works) throws Exception {
        var barrier = new CyclicBarrier(works.size());
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            var runs = works.stream()
                    .map(work -> threads.submit(() -> {
                        barrier.await();
                        return work.call();
                    }))
                    .toList();
            var failures = new ArrayList<Throwable>();
            for (var run : runs) {
                try {
                    run.get();
                } catch (ExecutionException failure) {
                    failures.add(failure.getCause());
                }
            }
            return failures;
        } finally {
            threads.shutdownNow();
        }
    }
}
