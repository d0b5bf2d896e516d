package it.infolavoro.referral;

import it.infolavoro.audit.AuditEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Ends what a desk has open when its Comune leaves the network, behind the door that is bound. Each step does nothing
 * where somebody else has done it; the organisations are told as by any step of a desk.
 */
@ApplicationScoped
public class DeskClosing {

    private static final String ACTOR = "system";

    @Inject
    OpenDeliveries deliveries;

    @Inject
    Referrals referrals;

    @Inject
    ReferralSettlement settlement;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Some open deliveries that come after one, in their order; none at the end. */
    public List<Long> open(long after) {
        return deliveries.after(after);
    }

    /** Ends a delivery as the desk would: undone where it was not sent, withdrawn, or interrupted. */
    public void close(long deliveryId, ClosingReasons reasons) {
        var delivery = referrals.lockDelivery(deliveryId);
        if (delivery.state().closed()) {
            return;
        }
        var now = clock.instant();
        var transition = switch (delivery.state()) {
            case DRAFT -> delivery.enterInError(now, reasons.unanswered(), reasons.note());
            case SENT, ACKNOWLEDGED -> delivery.withdraw(now, reasons.unanswered(), reasons.note());
            default -> delivery.interrupt(now, reasons.working(), reasons.note());
        };
        referrals.add(delivery, transition, ACTOR);
        var referral = referrals.get(delivery.referralId());
        settlement.settle(referral);
        audit.fire(AuditEvent.change(
                "referral." + transition.to(), "ReferralDelivery", delivery.id(), referral.citizenId()));
    }
}
