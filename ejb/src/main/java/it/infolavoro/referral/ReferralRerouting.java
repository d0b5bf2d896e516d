package it.infolavoro.referral;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Prepares referrals to another service where the one they were sent to leaves the network, behind the door of the
 * Comune that is bound. It sends nothing: the desk asks the person first, and then sends the draft.
 */
@ApplicationScoped
public class ReferralRerouting {

    @Inject
    OpenDeliveries deliveries;

    @Inject
    Referrals referrals;

    @Inject
    Citizens citizens;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /**
     * Some deliveries to a service that were declined since a moment and that nothing continues yet, in their order.
     */
    public List<Long> declined(long serviceId, Instant since, long after) {
        return deliveries.declined(serviceId, since, after);
    }

    /**
     * Prepares a draft to another service. Does nothing where there is one, where the person waits there already, or
     * where another recipient of the same referral may still answer.
     */
    public void prepare(long deliveryId, ReferralDelivery.Recipient recipient) {
        var declined = referrals.delivery(deliveryId);
        var referral = referrals.get(declined.referralId());
        citizens.locked(referral.citizenId());
        var siblings = referrals.deliveriesOf(referral.id());
        var waiting = referrals.deliveriesTo(referral.citizenId(), List.of(recipient.serviceId())).stream()
                .anyMatch(other -> !other.state().closed());
        if (waiting
                || siblings.stream()
                        .anyMatch(other -> !other.state().closed()
                                || other.state() == DeliveryState.COMPLETED
                                || declined.id().equals(other.parentId()))) {
            return;
        }
        referrals.add(ReferralDelivery.continuing(declined, referral, recipient, clock.instant()));
        referral.follow(referrals.deliveriesOf(referral.id()).stream()
                .map(Delivery::state)
                .toList());
        audit.fire(AuditEvent.change("referral.reroute", "Referral", referral.id(), referral.citizenId()));
    }
}
