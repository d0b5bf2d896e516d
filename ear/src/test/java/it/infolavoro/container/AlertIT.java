package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.alert.AddAddress;
import it.infolavoro.alert.AlertDigests;
import it.infolavoro.alert.AlertService;
import it.infolavoro.alert.ConfirmAddress;
import it.infolavoro.alert.Rhythm;
import it.infolavoro.clock.DeliveryRang;
import it.infolavoro.clock.RingReason;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.stage.DeployedEar;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Addresses for mails, and what they are told (rules R2, R3, R6 and R7 of {@code alert}). */
@ExtendWith(ArquillianExtension.class)
class AlertIT {

    private static final Pattern CODE = Pattern.compile("\\n(\\d{6})\\n");

    private final String address = "avvisi." + UUID.randomUUID() + "@example.org";

    @EJB
    AlertService alerts;

    @Inject
    AlertDigests digests;

    @Inject
    InboxSteps inbox;

    @Inject
    WaitingMails mails;

    @Inject
    Schema schema;

    @Inject
    SystemWork work;

    @Inject
    Event<DeliveryRang> rang;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Inject
    MovedClock days;

    private Long id;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @AfterEach
    void endTheMails() throws Exception {
        days.putBack();
        if (id != null) {
            Cases.CPI.run(() -> alerts.remove(id));
        }
    }

    @Test
    void anAddressHearsNothingBeforeItHasProvedItself() throws Exception {
        enter(Rhythm.IMMEDIATE);
        inbox.send("Sorda");
        assertEquals(1, mails.to(address).size(), "The code alone");
        refused("alert.code.digits", "12345");
        for (var mistake = 0; mistake < 5; mistake++) {
            assertFalse(confirm(wrong()));
        }
        assertFalse(confirm(code()), "After five mistakes the right one is none either");
        assertEquals(
                "alert.code.wait",
                assertThrows(BusinessRuleViolation.class, () -> Cases.CPI.run(() -> alerts.sendCode(id)))
                        .key());
        later(Duration.ofMinutes(2));
        Cases.CPI.run(() -> alerts.sendCode(id));
        later(Duration.ofHours(25));
        assertFalse(confirm(code()), "A day later it is too old");
        Cases.CPI.run(() -> alerts.sendCode(id));
        assertThrows(NotFound.class, () -> Cases.SARZANA.run(() -> alerts.confirm(new ConfirmAddress(id, code()))));
        assertTrue(confirm(code()));
        days.putBack();
        var before = mails.to(address).size();
        inbox.send("Udita");
        assertEquals(before + 2, mails.to(address).size(), "A referral and a message about it");
    }

    @Test
    void aDailyMailCountsWhatHasGatheredAndTellsNoMore() throws Exception {
        enter(Rhythm.DAILY);
        assertTrue(confirm(code()));
        inbox.send("Prima");
        inbox.send("Seconda");
        inbox.withdraw(inbox.send("Terza"));
        digests.write();
        assertEquals(1, mails.to(address).size(), "Not on the same day");
        days.move(1);
        digests.write();
        digests.write();
        assertEquals(2, mails.to(address).size(), "One mail, however often somebody looks");
        var text = mails.to(address).get(1);
        assertTrue(
                text.contains("\n- 3 nuovi invii\n- nuovi messaggi di sportelli su 3 invii\n"
                        + "- un invio chiuso: non serve più una risposta\n"),
                text);
        assertFalse(text.contains("Sarzana"), text);
        days.move(2);
        digests.write();
        assertEquals(2, mails.to(address).size(), "Nothing new, no mail");
        days.putBack();
        inbox.send("Quarta");
        days.move(3);
        digests.write();
        assertTrue(mails.to(address).get(2).contains("\n- un nuovo invio\n"), "What was told is not told again");
    }

    @Test
    void whatIsRolledBackIsToldToNobody() throws Exception {
        enter(Rhythm.IMMEDIATE);
        assertTrue(confirm(code()));
        var delivery = inbox.send("Annullata");
        var before = mails.to(address).size();
        assertThrows(IllegalStateException.class, () -> ring(delivery, true));
        assertEquals(before, mails.to(address).size());
        ring(delivery, false);
        assertEquals(before + 1, mails.to(address).size(), "The same is told once it is stored");
    }

    private void ring(long delivery, boolean fails) throws Exception {
        var comune = schema.number("select municipality_id from delivery where id = " + delivery);
        var organisation = schema.number("select organisation_id from delivery where id = " + delivery);
        work.inMunicipality(comune, () -> {
            rang.fire(new DeliveryRang(comune, organisation, delivery, RingReason.UNREAD, Instant.now()));
            if (fails) {
                throw new IllegalStateException("Something goes wrong after the mail was written");
            }
        });
    }

    private void enter(Rhythm rhythm) throws Exception {
        id = Cases.CPI.call(() -> alerts.add(new AddAddress(true, address, rhythm, 8, 20)));
    }

    private boolean confirm(String code) throws Exception {
        return Cases.CPI.call(() -> alerts.confirm(new ConfirmAddress(id, code)));
    }

    /** The code that was mailed last. */
    private String code() throws Exception {
        var all = mails.to(address);
        var matcher = CODE.matcher(all.get(all.size() - 1));
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    private String wrong() throws Exception {
        return code().startsWith("1") ? "222222" : "111111";
    }

    private void refused(String key, String code) {
        var refusal = assertThrows(BusinessRuleViolation.class, () -> confirm(code));
        assertEquals(key, refusal.key());
    }

    private void later(Duration by) {
        clocks.putAhead(Duration.between(Instant.now(), clock.instant().plus(by)));
    }
}
