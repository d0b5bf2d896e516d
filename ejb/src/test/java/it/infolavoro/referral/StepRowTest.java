package it.infolavoro.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What each side reads of the other's steps. */
class StepRowTest {

    @Test
    void keepsTheDesksNoteAndOperatorAtTheDesk() {
        var step = step(DeliveryState.SENT, DeliveryState.WITHDRAWN, Side.DESK);
        assertNull(step.forOrganisation().note());
        assertNull(step.forOrganisation().actor());
        assertEquals("other", step.forOrganisation().reason());
        assertEquals(step, step.forDesk());
    }

    @Test
    void bringsTheOrganisationsNoteToTheDeskButNotItsOperator() {
        var step = step(DeliveryState.ACKNOWLEDGED, DeliveryState.DECLINED, Side.ORGANISATION);
        assertEquals("a note", step.forDesk().note());
        assertNull(step.forDesk().actor());
        assertEquals(step, step.forOrganisation());
    }

    @Test
    void knowsAnAnswerThatWasTakenBack() {
        assertTrue(step(DeliveryState.ACCEPTED, DeliveryState.ACKNOWLEDGED, Side.ORGANISATION)
                .undoing());
        assertFalse(step(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED, Side.ORGANISATION)
                .undoing());
        assertFalse(step(DeliveryState.SENT, DeliveryState.ACCEPTED, Side.ORGANISATION)
                .undoing());
    }

    private static StepRow step(DeliveryState from, DeliveryState to, Side side) {
        return new StepRow(1, from, to, side, Instant.EPOCH, "who", "other", "a note", null);
    }

    @Test
    void whatTheDeskWroteDownForAnOrganisationTellsTheDeskWhoAndTheOrganisationWhat() {
        var told = new StepRow(
                1,
                DeliveryState.SENT,
                DeliveryState.ACCEPTED,
                Side.ORGANISATION,
                Instant.EPOCH,
                "who",
                "other",
                "a note",
                "the secretary");
        assertEquals(told, told.forDesk());
        assertNull(told.forOrganisation().actor());
        assertEquals("a note", told.forOrganisation().note());
        assertEquals("the secretary", told.forOrganisation().toldBy());
    }
}
