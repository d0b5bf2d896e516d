package it.infolavoro.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Referral rule R7, and what a delivery remembers of its steps. */
class DeliveryTest {

    private static final Instant SENT = Instant.parse("2026-03-01T23:30:00Z");
    private static final Instant ANSWERED = SENT.plus(Duration.ofDays(2));

    @Test
    void takesAnAcceptanceBackOnceWithinTheTerm() {
        var delivery = answered(DeliveryState.ACCEPTED);
        var undo = delivery.undo(ANSWERED.plus(Duration.ofDays(Delivery.UNDO_DAYS)), "Wrong person");
        assertEquals(DeliveryState.ACKNOWLEDGED, delivery.state());
        assertEquals("Wrong person", undo.note());
        assertEquals(Side.ORGANISATION, undo.side());
    }

    @Test
    void takesARefusalBackAndForgetsWhatTheCitizenWasTold() {
        var delivery = answered(DeliveryState.ACKNOWLEDGED);
        delivery.declined(ANSWERED, "other", null, "No places left");
        delivery.undo(ANSWERED, "A place is free");
        assertNull(delivery.textForCitizen());
        assertNull(delivery.reason());
        assertNull(delivery.closedAt());
    }

    @Test
    void refusesASecondUndo() {
        var delivery = answered(DeliveryState.ACCEPTED);
        delivery.undo(ANSWERED, "Wrong person");
        delivery.become(DeliveryState.DECLINED, Side.ORGANISATION, ANSWERED, "other", null);
        assertEquals("delivery.undo", refusal(delivery, ANSWERED, "Again").key());
    }

    @Test
    void refusesAnUndoAfterTheTerm() {
        var delivery = answered(DeliveryState.ACCEPTED);
        var late = ANSWERED.plus(Duration.ofDays(Delivery.UNDO_DAYS)).plusMillis(1);
        assertTrue(delivery.undoUntil(late).isEmpty());
        assertEquals("delivery.undo", refusal(delivery, late, "Too late").key());
        assertEquals(DeliveryState.ACCEPTED, delivery.state());
    }

    @Test
    void refusesAnUndoWithoutAReason() {
        assertEquals(
                "delivery.undoReason",
                refusal(answered(DeliveryState.ACCEPTED), ANSWERED, "  ").key());
    }

    @Test
    void refusesToUndoWhatIsNoAnswer() {
        var delivery = answered(DeliveryState.ACCEPTED);
        delivery.become(DeliveryState.IN_PROGRESS, Side.ORGANISATION, ANSWERED, null, null);
        assertEquals("delivery.undo", refusal(delivery, ANSWERED, "Not begun").key());
    }

    @Test
    void countsTheDayOfSendingInItaly() {
        assertEquals(LocalDate.of(2026, 3, 2), sent().sentOn());
    }

    @Test
    void remembersWhenItEnded() {
        var delivery = sent();
        assertNull(delivery.closedAt());
        delivery.become(DeliveryState.WITHDRAWN, Side.DESK, ANSWERED, "other", null);
        assertEquals(ANSWERED, delivery.closedAt());
    }

    @Test
    void keepsTheReasonOfAMistake() {
        var delivery = Drafts.delivery(SENT);
        delivery.enterInError(SENT, "wrong_recipient", null);
        assertEquals("wrong_recipient", delivery.reason());
    }

    private static BusinessRuleViolation refusal(Delivery delivery, Instant at, String why) {
        return assertThrows(BusinessRuleViolation.class, () -> delivery.undo(at, why));
    }

    private static ReferralDelivery sent() {
        var delivery = Drafts.delivery(SENT);
        delivery.send(SENT);
        return delivery;
    }

    private static Delivery answered(DeliveryState answer) {
        var delivery = sent();
        delivery.become(answer, Side.ORGANISATION, ANSWERED, "other", null);
        return delivery;
    }
}
