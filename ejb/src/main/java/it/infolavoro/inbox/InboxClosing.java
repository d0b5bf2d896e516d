package it.infolavoro.inbox;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.ClosingReasons;
import it.infolavoro.referral.DeliveryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

/**
 * Ends what waits in an inbox when its organisation leaves the network, behind the door that is bound. Each step does
 * nothing where somebody else has done it; the desks are told as by any answer of an organisation.
 */
@ApplicationScoped
public class InboxClosing {

    private static final String ACTOR = "system";
    private static final int SOME = 50;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Inbox inbox;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Some open deliveries that come after one, in their order; none at the end. */
    public List<OpenDelivery> open(long after) {
        var open = EnumSet.allOf(DeliveryState.class);
        open.removeIf(state -> state.closed() || state == DeliveryState.DRAFT);
        var jpql = "select new it.infolavoro.inbox.OpenDelivery(d.id, d.municipalityId, d.referralId)"
                + " from InboxDelivery d where d.state in :open and d.id > :after order by d.id";
        return em.createQuery(jpql, OpenDelivery.class)
                .setParameter("open", open)
                .setParameter("after", after)
                .setMaxResults(SOME)
                .getResultList();
    }

    /** Ends a delivery as the organisation would: declined, or interrupted. Throws {@link NotFound}. */
    public void close(long deliveryId, ClosingReasons reasons) {
        var delivery = inbox.lock(deliveryId);
        if (delivery.state().closed()) {
            return;
        }
        var now = clock.instant();
        var waits = delivery.state() == DeliveryState.SENT || delivery.state() == DeliveryState.ACKNOWLEDGED;
        var transition = waits
                ? delivery.decline(now, reasons.unanswered(), reasons.note(), null)
                : delivery.interrupt(now, reasons.working(), reasons.note());
        inbox.add(delivery, transition, ACTOR);
        audit.fire(AuditEvent.change(waits ? "inbox.DECLINE" : "inbox.INTERRUPT", "InboxDelivery", delivery.id(), null)
                .of(delivery.municipalityId()));
    }
}
