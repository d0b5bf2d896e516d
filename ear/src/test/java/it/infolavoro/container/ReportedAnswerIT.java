package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.InvalidInput;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.ReportedAnswer;
import it.infolavoro.referral.ReportedAnswer.Move;
import it.infolavoro.referral.ReportedAnswerService;
import it.infolavoro.referral.SendingWay;
import it.infolavoro.referral.Side;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Referrals by telephone and on paper: the desk writes down what organisations tell it (rule R8 of {@code referral}).
 */
@ExtendWith(ArquillianExtension.class)
class ReportedAnswerIT {

    @Inject
    Cases cases;

    @Inject
    Schema schema;

    @Inject
    InboxSteps inbox;

    @Inject
    Recount recount;

    @EJB
    ReportedAnswerService answers;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void theDeskWritesDownWhatTheOrganisationTellsToTheEnd() throws Exception {
        var referral = send("Telefono", SendingWay.TELEPHONE, "Impiego");
        var delivery = deliveries(referral).get(0);
        report(delivery, Move.ACCEPT, null);
        report(delivery, Move.START, null);
        report(delivery, Move.COMPLETE, "training");
        var detail = Cases.SARZANA.call(() -> cases.referrals().open(referral));
        assertEquals("RESOLVED", detail.status().name());
        var accepted = detail.steps().stream()
                .filter(step -> step.toState().name().equals("ACCEPTED"))
                .findFirst()
                .orElseThrow();
        assertEquals(Side.ORGANISATION, accepted.side());
        assertEquals("la segreteria", accepted.toldBy());
        assertEquals(Cases.SARZANA.username(), accepted.actor(), "The desk sees who wrote it down");
        var seen = Cases.CPI.call(() -> cases.inbox().open(delivery)).steps().stream()
                .filter(step -> "la segreteria".equals(step.toldBy()))
                .toList();
        assertEquals(3, seen.size());
        seen.forEach(step -> assertNull(step.actor(), "The organisation does not"));
        recount.equalsTheFigures();
        assertEquals(
                3,
                schema.number("select count(*) from audit_entry where action = 'referral.reported' and subject_id = "
                        + delivery));
    }

    @Test
    void whatWasMadeInTheProductTheOrganisationAloneAnswers() throws Exception {
        var delivery =
                deliveries(send("Prodotto", SendingWay.PRODUCT, "Impiego")).get(0);
        assertEquals("referral.answersItself", refusal(delivery, Move.ACCEPT, null, today()));
        assertEquals("SENT", state(delivery));
    }

    @Test
    void needsWhatTheOrganisationsOwnStepNeeds() throws Exception {
        var delivery = deliveries(send("Serve", SendingWay.PAPER, "Impiego")).get(0);
        assertEquals("code.required", refusal(delivery, Move.DECLINE, null, today()));
        assertEquals("code.unknown", refusal(delivery, Move.DECLINE, "training", today()));
        assertEquals("delivery.transition", refusal(delivery, Move.COMPLETE, "training", today()));
        assertEquals("referral.toldOn.range", refusal(delivery, Move.ACCEPT, null, today().plusDays(1)));
        assertEquals("referral.toldOn.range", refusal(delivery, Move.ACCEPT, null, today().minusDays(1)));
        var byNobody =
                new ReportedAnswer(delivery, version(delivery), Move.ACCEPT, null, null, null, null, " ", today());
        assertThrows(InvalidInput.class, () -> Cases.SARZANA.run(() -> answers.report(byNobody)));
        assertEquals("SENT", state(delivery));
        var stale = told(delivery, 7, Move.ACCEPT, null, today());
        assertThrows(ConcurrentChange.class, () -> Cases.SARZANA.run(() -> answers.report(stale)));
        var foreign = told(delivery, version(delivery), Move.ACCEPT, null, today());
        assertThrows(NotFound.class, () -> Cases.LERICI.run(() -> answers.report(foreign)));
    }

    @Test
    void theFirstToAcceptWinsHoweverItIsTold() throws Exception {
        var both = deliveries(send("Prima", SendingWay.TELEPHONE, "Impiego", "Cisita"));
        report(both.get(0), Move.ACCEPT, null);
        assertEquals("SUPERSEDED", state(both.get(1)));
        assertEquals("duplicate.uq_referral_claim", refusal(both.get(1), Move.ACCEPT, null, today()));
        var others = deliveries(send("Dopo", SendingWay.TELEPHONE, "Impiego", "Cisita"));
        var ofCpi = schema.number("select d.id from delivery d join member_organisation o on o.id = d.organisation_id"
                + " where o.code = 'cpi' and d.id in (" + others.get(0) + ", " + others.get(1) + ")");
        inbox.answer(ofCpi, it.infolavoro.inbox.AnswerDelivery.Move.ACCEPT);
        var late = others.get(0) == ofCpi ? others.get(1) : others.get(0);
        assertEquals("duplicate.uq_referral_claim", refusal(late, Move.ACCEPT, null, today()));
    }

    private long send(String surname, SendingWay way, String... organisations) throws Exception {
        var citizen = cases.citizen(Cases.SARZANA, surname);
        return Cases.SARZANA.call(() -> {
            var usual = cases.referral(citizen, cases.services(organisations)).content();
            return cases.referrals().prepare(new PrepareReferral(UUID.randomUUID(), by(way, usual), true, null));
        });
    }

    static ReferralContent by(SendingWay way, ReferralContent usual) {
        return new ReferralContent(
                usual.citizenId(),
                usual.needKind(),
                usual.serviceIds(),
                usual.sections(),
                usual.message(),
                usual.legalBasis(),
                usual.noticeVersion(),
                usual.firstWins(),
                usual.priority(),
                usual.conditionsVerified(),
                way);
    }

    private void report(long delivery, Move move, String reason) throws Exception {
        var told = told(delivery, version(delivery), move, reason, today());
        Cases.SARZANA.run(() -> answers.report(told));
    }

    private String refusal(long delivery, Move move, String reason, LocalDate day) throws Exception {
        var told = told(delivery, version(delivery), move, reason, day);
        return assertThrows(BusinessRuleViolation.class, () -> Cases.SARZANA.run(() -> answers.report(told)))
                .key();
    }

    static ReportedAnswer told(long delivery, long version, Move move, String reason, LocalDate day) {
        return new ReportedAnswer(delivery, version, move, reason, null, null, day, "la segreteria", day);
    }

    private List<Long> deliveries(long referral) throws Exception {
        return schema.rows("select id from delivery where referral_id = " + referral + " order by id").stream()
                .map(Long::valueOf)
                .toList();
    }

    private long version(long delivery) throws Exception {
        return schema.number("select version from delivery where id = " + delivery);
    }

    private String state(long delivery) throws Exception {
        return schema.rows("select state from delivery where id = " + delivery).get(0);
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.ITALY);
    }
}
