package it.infolavoro.referral;

import static it.infolavoro.referral.DeliveryState.ACCEPTED;
import static it.infolavoro.referral.DeliveryState.COMPLETED;
import static it.infolavoro.referral.DeliveryState.DECLINED;
import static it.infolavoro.referral.DeliveryState.DRAFT;
import static it.infolavoro.referral.DeliveryState.ENTERED_IN_ERROR;
import static it.infolavoro.referral.DeliveryState.EXPIRED;
import static it.infolavoro.referral.DeliveryState.FORWARDED;
import static it.infolavoro.referral.DeliveryState.INTERRUPTED;
import static it.infolavoro.referral.DeliveryState.SENT;
import static it.infolavoro.referral.DeliveryState.SUPERSEDED;
import static it.infolavoro.referral.DeliveryState.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Referral rule R6: open while any delivery is, resolved when one was completed, otherwise unresolved. */
class ReferralStatusTest {

    @Example
    void isADraftUntilItIsSent() {
        assertEquals(ReferralStatus.DRAFT, of(DRAFT, DRAFT));
        assertEquals(ReferralStatus.DRAFT, of(DRAFT, ENTERED_IN_ERROR));
    }

    @Example
    void isOpenWhileAnyDeliveryIs() {
        assertEquals(ReferralStatus.OPEN, of(SENT));
        assertEquals(ReferralStatus.OPEN, of(DECLINED, SENT));
        assertEquals(ReferralStatus.OPEN, of(COMPLETED, ACCEPTED));
        assertEquals(ReferralStatus.OPEN, of(FORWARDED, SENT));
    }

    @Example
    void isResolvedWhenOneWasCompleted() {
        assertEquals(ReferralStatus.RESOLVED, of(COMPLETED));
        assertEquals(ReferralStatus.RESOLVED, of(SUPERSEDED, COMPLETED, DECLINED));
        assertEquals(ReferralStatus.RESOLVED, of(FORWARDED, COMPLETED));
    }

    @Example
    void isUnresolvedWhenEveryRecipientEndedNegatively() {
        assertEquals(ReferralStatus.UNRESOLVED, of(DECLINED));
        assertEquals(ReferralStatus.UNRESOLVED, of(DECLINED, EXPIRED, WITHDRAWN, INTERRUPTED));
        assertEquals(ReferralStatus.UNRESOLVED, of(ENTERED_IN_ERROR, DECLINED));
    }

    @Example
    void countsNowhereWhenItWasAMistake() {
        assertEquals(ReferralStatus.VOID, of(ENTERED_IN_ERROR, ENTERED_IN_ERROR));
    }

    @Property
    void doesNotDependOnTheOrder(@ForAll @Size(min = 1, max = 8) List<DeliveryState> states, @ForAll long seed) {
        var shuffled = new ArrayList<>(states);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(ReferralStatus.of(states), ReferralStatus.of(shuffled));
    }

    @Property
    void isEndedExactlyWhenEveryDeliveryIs(@ForAll @Size(min = 1, max = 8) List<DeliveryState> states) {
        var status = ReferralStatus.of(states);
        var ended = status != ReferralStatus.DRAFT && status != ReferralStatus.OPEN;
        assertEquals(states.stream().allMatch(DeliveryState::closed), ended);
    }

    private static ReferralStatus of(DeliveryState... states) {
        return ReferralStatus.of(List.of(states));
    }
}
