package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.casefile.VisitReceiptService;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.intake.VisitData;
import it.infolavoro.notice.NoticeService;
import it.infolavoro.notice.PublishNotice;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which notice a Comune shows, and which was shown: the rules of {@code it.infolavoro.notice}. */
@ExtendWith(ArquillianExtension.class)
class NoticeIT {

    private static final As FOLLO = As.deskOperator("011013");
    private static final As FOLLO_MANAGER = As.deskManager("011013");
    private static final As PIGNONE = As.deskOperator("011021");
    private static final String BODY = "Testo di prova dell'informativa.";

    @EJB
    NoticeService notices;

    @EJB
    VisitReceiptService receipts;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void aNoticePublishedLaterDoesNotChangeAnEarlierVisit() throws Exception {
        var before = FOLLO.call(notices::current);
        var citizen = cases.citizen(FOLLO, "Prima");
        var earlier = record(visit(citizen, before.label(), null));
        var label = publish(today());
        assertEquals(label, FOLLO.call(notices::current).label());
        var later = record(visit(citizen, label, null));
        assertEquals(before.label(), FOLLO.call(() -> receipts.open(earlier)).noticeVersion());
        assertEquals(label, FOLLO.call(() -> receipts.open(later)).noticeVersion());
        assertEquals(
                FOLLO.call(() -> receipts.open(later)).noticeShownAt(),
                referralReceipt(citizen, label).noticeShownAt(),
                "shown at the visit");
        assertTrue(
                referralReceipt(cases.citizen(FOLLO, "Senza"), label)
                        .noticeShownAt()
                        .isAfter(clock.instant().minus(Duration.ofMinutes(5))),
                "shown with the referral");
        assertEquals(before, FOLLO.call(() -> notices.version(before.label())));
    }

    /** Of a referral to the CPI, which names the notice. */
    private ReferralReceipt referralReceipt(long citizen, String notice) throws Exception {
        return FOLLO.call(() -> {
            var asked = cases.referral(citizen, cases.services("Impiego")).content();
            var content = new ReferralContent(
                    citizen,
                    asked.needKind(),
                    asked.serviceIds(),
                    asked.sections(),
                    asked.message(),
                    asked.legalBasis(),
                    notice,
                    asked.firstWins(),
                    asked.priority(),
                    asked.conditionsVerified(),
                    asked.way());
            var referrals = cases.referrals();
            return referrals.receipt(referrals.prepare(new PrepareReferral(UUID.randomUUID(), content, true, null)));
        });
    }

    @Test
    void aVisitNamesOnlyANoticeThatHadBegun() throws Exception {
        var citizen = cases.citizen(FOLLO, "Dopo");
        var today = publish(today());
        var tomorrow = publish(today().plusDays(1));
        assertEquals(today, FOLLO.call(notices::current).label());
        Refused.beside("noticeVersion", "notice.unknown", () -> record(visit(citizen, "mai vista", null)));
        Refused.beside("noticeVersion", "notice.unknown", () -> record(visit(citizen, tomorrow, null)));
        var yesterday = LocalDateTime.ofInstant(clock.instant(), Clocks.ITALY).minusDays(1);
        Refused.beside("noticeVersion", "notice.unknown", () -> record(visit(citizen, today, yesterday)));
        record(visit(citizen, Cases.NOTICE, yesterday));
    }

    @Test
    void aPublishedNoticeStaysWithItsComune() throws Exception {
        var label = publish(today());
        var other = PIGNONE.call(notices::current);
        assertFalse(other.own(), "Pignone shows the network's");
        assertTrue(other.body().contains("Comune di Pignone"), other::body);
        assertThrows(NotFound.class, () -> PIGNONE.call(() -> notices.version(label)));
        var citizen = cases.citizen(PIGNONE, "Altrove");
        Refused.beside(
                "noticeVersion",
                "notice.unknown",
                () -> PIGNONE.call(() -> cases.intakes().record(visit(citizen, label, null))));
    }

    @Test
    void publishesOnceAndOnlyWhatIsComplete() throws Exception {
        var command = new PublishNotice(UUID.randomUUID(), label(), today(), BODY);
        long first = FOLLO_MANAGER.call(() -> notices.publish(command));
        assertEquals(first, FOLLO_MANAGER.call(() -> notices.publish(command)));
        Refused.beside("label", "notice.label.used", () -> publish(command.label(), today(), BODY));
        Refused.beside("label", "notice.label.used", () -> publish(Cases.NOTICE, today(), BODY));
        Refused.beside("validFrom", "notice.validFrom.past", () -> publish(label(), today().minusDays(1), BODY));
        Refused.beside("validFrom", "notice.validFrom.far", () -> publish(label(), today().plusYears(2), BODY));
        var unfilled = PIGNONE.call(notices::current).body();
        Refused.beside("body", "notice.body.toFill", () -> publish(label(), today(), unfilled));
    }

    private String publish(LocalDate from) throws Exception {
        return publish(label(), from, BODY);
    }

    private String publish(String label, LocalDate from, String body) throws Exception {
        FOLLO_MANAGER.call(() -> notices.publish(new PublishNotice(UUID.randomUUID(), label, from, body)));
        return label;
    }

    private static String label() {
        return "prova " + UUID.randomUUID().toString().substring(0, 18);
    }

    private LocalDate today() {
        return Clocks.today(clock);
    }

    private long record(RecordIntake visit) throws Exception {
        return FOLLO.call(() -> cases.intakes().record(visit));
    }

    private static RecordIntake visit(long citizen, String notice, LocalDateTime at) {
        var data = new VisitData(at, "desk", List.of("job_search"), List.of("guidance"), null, null, notice, null);
        return new RecordIntake(UUID.randomUUID(), citizen, data);
    }
}
