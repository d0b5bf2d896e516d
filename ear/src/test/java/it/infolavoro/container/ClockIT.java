package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.clock.DeliveryClock;
import it.infolavoro.desk.DeskDayService;
import it.infolavoro.desk.SilentReferral;
import it.infolavoro.followup.AnswerFollowUp;
import it.infolavoro.followup.FollowUpPlanning;
import it.infolavoro.followup.FollowUpService;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AnswerDelivery.Move;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.DeliveryRow;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralStatus;
import it.infolavoro.report.PerformanceService;
import it.infolavoro.report.ReportFilter;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of the deliveries, with the installation's clock moved ahead, and the figures that follow every step. */
@ExtendWith(ArquillianExtension.class)
class ClockIT {

    // The terms of the network of La Spezia, in working days.
    private static final int ACKNOWLEDGE = 2;
    private static final int REMIND = 10;
    private static final int EXPIRE = 30;
    private static final int NO_PROGRESS = 60;

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    MovedClock moved;

    @Inject
    Recount recount;

    @Inject
    DeliveryClock clock;

    @Inject
    FollowUpPlanning planning;

    @EJB
    FollowUpService followUps;

    @EJB
    DeskDayService desk;

    @EJB
    PerformanceService performances;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @AfterEach
    void putBack() {
        moved.putBack();
    }

    @Test
    void ringsOnceForEachTermAndThenLetsTheDeliveryEnd() throws Exception {
        var referral = send("Silenzio");
        moved.after(ACKNOWLEDGE);
        assertEquals(List.of(), rings(referral), "On the last day of the term it does not ring yet");
        moved.dayAfter(ACKNOWLEDGE);
        assertEquals(List.of("UNREAD"), rings(referral));
        moved.dayAfter(REMIND);
        assertEquals(List.of("UNREAD", "UNANSWERED"), rings(referral));
        moved.dayAfter(EXPIRE - 5);
        assertEquals(List.of("UNREAD", "UNANSWERED", "EXPIRING"), rings(referral));
        assertEquals(DeliveryState.SENT, state(referral), "It warns before it ends");
        moved.after(EXPIRE);
        assertEquals(DeliveryState.SENT, state(referral));
        moved.dayAfter(EXPIRE);
        assertEquals(DeliveryState.EXPIRED, state(referral));
        assertEquals(ReferralStatus.UNRESOLVED, status(referral));
        assertEquals(3, rings(referral).size(), "Nothing rings twice");
    }

    @Test
    void catchesUpAfterDaysOffWithoutRingingForWhatIsOver() throws Exception {
        var ended = send("Ferie");
        moved.dayAfter(EXPIRE + 20);
        assertEquals(DeliveryState.EXPIRED, state(ended));
        assertEquals(List.of(), rings(ended));
        putBack();
        var late = send("Ponte");
        moved.dayAfter(REMIND + 3);
        assertEquals(List.of("UNANSWERED"), rings(late), "Of several terms that passed only the last rings");
    }

    @Test
    void doesNotEndInTheHandsOfWhoHasJustOpenedIt() throws Exception {
        var referral = send("Tardi");
        moved.move(EXPIRE);
        Cases.CPI.call(() -> cases.inbox().open(cases.newest()));
        moved.dayAfter(EXPIRE);
        assertEquals(DeliveryState.ACKNOWLEDGED, state(referral));
        moved.dayAfter(EXPIRE + ACKNOWLEDGE);
        assertEquals(DeliveryState.EXPIRED, state(referral));
    }

    @Test
    void endsWhatWasAcceptedAndNeverBegun() throws Exception {
        var referral = send("Accettato");
        var delivery = answer(Move.ACCEPT);
        moved.after(NO_PROGRESS);
        assertEquals(DeliveryState.ACCEPTED, state(referral));
        assertEquals(List.of("EXPIRING"), rings(referral));
        moved.dayAfter(NO_PROGRESS);
        assertEquals(DeliveryState.EXPIRED, state(referral));
        var tooLate = AnswerDelivery.of(delivery, delivery(referral).version(), Move.START);
        assertThrows(
                BusinessRuleViolation.class,
                () -> Cases.CPI.run(() -> cases.inbox().answer(tooLate)));
    }

    @Test
    void twoClocksAtOnceDoEverythingOnce() throws Exception {
        var ringing = send("Doppio");
        moved.move(REMIND + 1);
        var tick = Executors.callable(clock::tick);
        assertEquals(List.of(), ConcurrencyIT.together(List.of(tick, tick, tick)));
        assertEquals(List.of("UNANSWERED"), rings(ringing));
        moved.move(EXPIRE + 1);
        assertEquals(List.of(), ConcurrencyIT.together(List.of(tick, tick, tick)));
        assertEquals(DeliveryState.EXPIRED, state(ringing));
        assertEquals(
                1,
                schema.number("select count(*) from delivery_step s join delivery d on d.id = s.delivery_id"
                        + " where s.to_state = 'EXPIRED' and d.referral_id = " + ringing));
    }

    @Test
    void theDeskSeesTheEndBeforeItComes() throws Exception {
        var referral = send("Avviso");
        var sentOn = LocalDate.now(Clocks.ITALY);
        moved.dayAfter(REMIND);
        assertFalse(silent(referral).endsSoon());
        moved.dayAfter(EXPIRE - 5);
        assertTrue(silent(referral).endsSoon());
        assertEquals(
                ItalianHolidays.workingDaysAfter(sentOn, EXPIRE),
                silent(referral).endsOn());
    }

    @Test
    void asksThreeTimesAboutAnOutcomeAndOnceForEachTime() throws Exception {
        var referral = send("Esito");
        answer(Move.ACCEPT);
        var today = LocalDate.now(Clocks.ITALY);
        complete(referral, "job_fixed", today);
        planning.plan();
        planning.plan();
        var asked = Cases.SARZANA.call(() -> followUps.of(referral));
        assertEquals(List.of(30, 90, 180), asked.stream().map(row -> row.days()).toList());
        asked.forEach(row -> assertTrue(ItalianHolidays.workingDay(row.dueOn()), () -> "Due on " + row.dueOn()));
        assertFalse(asked.get(0).dueOn().isBefore(today.plusDays(30)));
        var first = asked.get(0);
        assertThrows(NotFound.class, () -> Cases.LERICI.call(() -> followUps.open(first.id())));
        Cases.SARZANA.run(() -> followUps.answer(new AnswerFollowUp(first.id(), first.version(), "same", null)));
        var again = Cases.SARZANA.call(() -> followUps.open(first.id()));
        assertEquals("same", again.result());
        var twice = new AnswerFollowUp(first.id(), again.version(), "looking", null);
        var told = assertThrows(BusinessRuleViolation.class, () -> Cases.SARZANA.run(() -> followUps.answer(twice)));
        assertEquals("followUp.done", told.key());
    }

    @Test
    void asksNothingWhereTheServiceHadNoResult() throws Exception {
        var referral = send("Nulla");
        answer(Move.ACCEPT);
        complete(referral, "no_show", LocalDate.now(Clocks.ITALY));
        planning.plan();
        assertEquals(List.of(), Cases.SARZANA.call(() -> followUps.of(referral)));
    }

    @Test
    void doesWhatASettlementLeftUndone() throws Exception {
        var referral =
                cases.open(Cases.SARZANA, "Interrotto", "Impiego", "Cisita").referralId();
        answer(Move.ACCEPT);
        schema.run("update delivery_figure f join delivery d on d.service_id = f.service_id"
                + " and d.municipality_id = f.municipality_id and f.sent_month = date_format(d.sent_on, '%Y-%m-01')"
                + " set f.deliveries = f.deliveries - 1, d.state = 'SENT', d.closed_at = null"
                + " where d.state = 'SUPERSEDED' and f.kind = 'SUPERSEDED' and d.referral_id = " + referral);
        clock.tick();
        assertEquals(
                1,
                schema.number(
                        "select count(*) from delivery where state = 'SUPERSEDED' and referral_id = " + referral));
        var ended = send("Chiuso");
        moved.dayAfter(EXPIRE);
        schema.run("update referral set status = 'OPEN' where id = " + ended);
        clock.tick();
        assertEquals(1, schema.number("select count(*) from referral where status = 'UNRESOLVED' and id = " + ended));
    }

    @Test
    void theFiguresEqualARecountAtAnyMoment() throws Exception {
        recount.equalsTheFigures();
        var referral = send("Cifre");
        answer(Move.ACCEPT);
        recount.equalsTheFigures();
        var delivery = delivery(referral);
        Cases.CPI.run(() -> cases.inbox()
                .answer(new AnswerDelivery(
                        delivery.id(), delivery.version(), Move.UNDO, null, "errore", null, null, null, false)));
        recount.equalsTheFigures();
        moved.dayAfter(EXPIRE);
        recount.equalsTheFigures();
    }

    @Test
    void anOrganisationSeesItsOwnFiguresAndNoOthers() throws Exception {
        send("Propri");
        var own = Cases.CPI.call(() -> performances.own(new ReportFilter(null, null, null, null)));
        var all = As.coordinator().call(() -> performances.network(new ReportFilter(null, null, null, null), null));
        var row = all.rows().stream()
                .filter(each -> each.label().contains("Impiego"))
                .findFirst()
                .orElseThrow();
        assertEquals(row.received(), own.all().received());
        assertTrue(all.all().received() > own.all().received());
        var others = new ReportFilter(null, null, null, 1L);
        assertEquals(
                own.all().received(),
                Cases.CPI.call(() -> performances.own(others)).all().received(),
                "It cannot ask for another organisation");
    }

    private long send(String surname) throws Exception {
        return cases.open(Cases.SARZANA, surname, "Impiego").referralId();
    }

    private long answer(Move move) throws Exception {
        var delivery = Cases.CPI.call(() -> cases.inbox().open(cases.newest()));
        Cases.CPI.run(() -> cases.inbox().answer(AnswerDelivery.of(delivery.id(), delivery.version(), move)));
        return delivery.id();
    }

    private void complete(long referral, String outcome, LocalDate on) throws Exception {
        var delivery = delivery(referral);
        Cases.CPI.run(() -> cases.inbox()
                .answer(new AnswerDelivery(
                        delivery.id(), delivery.version(), Move.COMPLETE, outcome, null, null, on, null, false)));
    }

    private SilentReferral silent(long referral) throws Exception {
        return Cases.SARZANA.call(() -> desk.today()).silent().stream()
                .filter(row -> row.row().referralId() == referral)
                .findFirst()
                .orElseThrow();
    }

    private List<String> rings(long referral) throws Exception {
        return schema.rows("select r.reason from delivery_ring r join delivery d on d.id = r.delivery_id"
                + " where d.referral_id = " + referral + " order by r.id");
    }

    private DeliveryState state(long referral) throws Exception {
        return delivery(referral).state();
    }

    private DeliveryRow delivery(long referral) throws Exception {
        return Cases.SARZANA
                .call(() -> cases.referrals().open(referral))
                .deliveries()
                .get(0);
    }

    private ReferralStatus status(long referral) throws Exception {
        return Cases.SARZANA.call(() -> cases.referrals().open(referral)).status();
    }
}
