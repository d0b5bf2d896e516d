package it.infolavoro.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What an organisation can do with a delivery (referral rules R3 and R7, inbox rule R3). */
class InboxDeliveryTest {

    private static final Instant SENT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-10T22:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    /** A delivery that has just arrived. */
    private static final class Received extends InboxDelivery {
        Received() {
            become(DeliveryState.SENT, Side.DESK, SENT, null, null);
        }
    }

    @Test
    void acknowledgesOnlyTheFirstOpening() {
        var delivery = new Received();
        assertTrue(delivery.acknowledge(NOW).isPresent());
        assertTrue(delivery.acknowledge(NOW).isEmpty());
        assertEquals(DeliveryState.ACKNOWLEDGED, delivery.state());
    }

    @Test
    void doesEveryStepOfAServiceWithAWait() {
        var delivery = new Received();
        delivery.accept(SENT);
        delivery.hold(NOW, "waiting_list", null);
        delivery.start(NOW);
        delivery.complete(NOW, "training", TODAY, null);
        assertEquals(DeliveryState.COMPLETED, delivery.state());
        assertEquals("training", delivery.reason());
        assertEquals(TODAY, delivery.outcomeOn());
    }

    @Test
    void refusesAnOutcomeWithoutADayOrInTheFutureOrBeforeTheSending() {
        assertEquals("delivery.outcomeDate", refusal(null).key());
        assertEquals("time.future", refusal(TODAY.plusDays(1)).key());
        assertEquals(
                "delivery.outcomeBeforeSending",
                refusal(LocalDate.of(2026, 3, 1)).key());
    }

    @Test
    void takesTodayInItalyAsToday() {
        var delivery = accepted();
        delivery.complete(NOW, "training", TODAY, null);
        assertEquals(DeliveryState.COMPLETED, delivery.state());
    }

    @Test
    void refusesToAcceptADeclinedDelivery() {
        var delivery = new Received();
        delivery.decline(NOW, "no_places", "Full until May", "We have no places now");
        assertEquals("We have no places now", delivery.textForCitizen());
        assertEquals(
                "delivery.transition",
                assertThrows(BusinessRuleViolation.class, () -> delivery.accept(NOW))
                        .key());
    }

    @Test
    void interruptsAlsoWhatWaits() {
        var delivery = accepted();
        delivery.hold(NOW, "documents", null);
        delivery.interrupt(NOW, "moved", null);
        assertEquals(DeliveryState.INTERRUPTED, delivery.state());
    }

    @Test
    void showsNothingOnceTheTermAfterTheEndHasPassed() {
        var delivery = accepted();
        assertFalse(over(delivery, NOW.plus(Duration.ofDays(4000))));
        delivery.complete(NOW, "training", TODAY, null);
        assertFalse(over(delivery, NOW.plus(Duration.ofDays(30))));
        assertTrue(over(delivery, NOW.plus(Duration.ofDays(30)).plusMillis(1)));
    }

    private static boolean over(InboxDelivery delivery, Instant now) {
        return new InboxTerms(now, null, null, Duration.ofDays(30)).over(delivery.closedAt());
    }

    private static BusinessRuleViolation refusal(LocalDate on) {
        var delivery = accepted();
        var refused = assertThrows(BusinessRuleViolation.class, () -> delivery.complete(NOW, "training", on, null));
        assertEquals(DeliveryState.ACCEPTED, delivery.state());
        return refused;
    }

    private static InboxDelivery accepted() {
        var delivery = new Received();
        delivery.accept(SENT);
        return delivery;
    }
}
