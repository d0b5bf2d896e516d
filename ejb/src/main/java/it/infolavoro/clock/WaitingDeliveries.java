package it.infolavoro.clock;

import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Deliveries of the bound Comune for which something is due, some at a time. */
@ApplicationScoped
class WaitingDeliveries {

    private static final int AT_ONCE = 200;
    private static final Set<DeliveryState> UNANSWERED = EnumSet.of(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED);
    private static final Set<DeliveryState> NOT_BEGUN = EnumSet.of(DeliveryState.ACCEPTED, DeliveryState.ON_HOLD);
    private static final String FOUND =
            "select new it.infolavoro.clock.WaitingDelivery(d.id, d.version, d.organisationId)"
                    + " from ReferralDelivery d where d.priority = :priority and d.state in :states and d.id > :after";
    private static final String SILENT =
            " and not exists (select r.id from DeliveryRing r where r.deliveryId = d.id and r.reason = :reason)";
    private static final String ORDER = " order by d.id";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Those that nobody has answered and whose term is over (rule R2). */
    List<WaitingDelivery> expired(Priority priority, Deadlines deadlines, long after) {
        return found(FOUND + " and d.sentAt < :sent and d.stateAt < :moved" + ORDER, priority, UNANSWERED, after)
                .setParameter("sent", deadlines.expired())
                .setParameter("moved", deadlines.unread())
                .getResultList();
    }

    /** Those that were accepted and that nobody has begun (rule R2). */
    List<WaitingDelivery> stuck(Priority priority, Deadlines deadlines, long after) {
        return found(FOUND + " and d.stateAt < :moved" + ORDER, priority, NOT_BEGUN, after)
                .setParameter("moved", deadlines.stuck())
                .getResultList();
    }

    /** Those that are to be opened, and did not ring for it yet (rule R3). */
    List<WaitingDelivery> unread(Priority priority, Deadlines deadlines, long after) {
        return sentBetween(
                priority,
                EnumSet.of(DeliveryState.SENT),
                RingReason.UNREAD,
                deadlines.unanswered(),
                deadlines.unread(),
                after);
    }

    /** Those that are to be answered, and did not ring for it yet. */
    List<WaitingDelivery> unanswered(Priority priority, Deadlines deadlines, long after) {
        return sentBetween(
                priority, UNANSWERED, RingReason.UNANSWERED, deadlines.expiring(), deadlines.unanswered(), after);
    }

    /** Those that are about to end without an answer, and did not ring for it yet. */
    List<WaitingDelivery> expiring(Priority priority, Deadlines deadlines, long after) {
        return sentBetween(priority, UNANSWERED, RingReason.EXPIRING, Instant.EPOCH, deadlines.expiring(), after);
    }

    /** Those that are about to end because nobody begins, and did not ring for it yet. */
    List<WaitingDelivery> stuckSoon(Priority priority, Deadlines deadlines, long after) {
        return found(FOUND + " and d.stateAt < :moved" + SILENT + ORDER, priority, NOT_BEGUN, after)
                .setParameter("moved", deadlines.stuckSoon())
                .setParameter("reason", RingReason.EXPIRING)
                .getResultList();
    }

    private List<WaitingDelivery> sentBetween(
            Priority priority, Set<DeliveryState> states, RingReason reason, Instant from, Instant before, long after) {
        return found(FOUND + " and d.sentAt >= :from and d.sentAt < :before" + SILENT + ORDER, priority, states, after)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("reason", reason)
                .getResultList();
    }

    private TypedQuery<WaitingDelivery> found(String jpql, Priority priority, Set<DeliveryState> states, long after) {
        return em.createQuery(jpql, WaitingDelivery.class)
                .setParameter("priority", priority)
                .setParameter("states", states)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE);
    }

    /** Referrals whose settlement did not happen, because the server stopped after an organisation's step (rule R5). */
    Set<Long> unsettled() {
        var open = EnumSet.allOf(DeliveryState.class);
        open.removeIf(DeliveryState::closed);
        var referrals = new LinkedHashSet<>(em.createQuery(
                        "select r.id from Referral r where r.status = :open and not exists (select d.id from"
                                + " ReferralDelivery d where d.referralId = r.id and d.state in :states)",
                        Long.class)
                .setParameter("open", ReferralStatus.OPEN)
                .setParameter("states", open)
                .setMaxResults(AT_ONCE)
                .getResultList());
        referrals.addAll(em.createQuery(
                        "select d.referralId from ReferralDelivery d where d.firstWins = true and d.state in :states"
                                + " and exists (select c.deliveryId from ReferralClaim c where c.referralId ="
                                + " d.referralId)",
                        Long.class)
                .setParameter("states", UNANSWERED)
                .setMaxResults(AT_ONCE)
                .getResultList());
        return referrals;
    }

    /** Adds a ring; false where there was one for this reason. */
    boolean add(long deliveryId, RingReason reason, Instant at) {
        var jpql = "select r.id from DeliveryRing r where r.deliveryId = :delivery and r.reason = :reason";
        var known = em.createQuery(jpql, Long.class)
                .setParameter("delivery", deliveryId)
                .setParameter("reason", reason)
                .getResultList();
        if (known.isEmpty()) {
            em.persist(DeliveryRing.of(deliveryId, reason, at));
        }
        return known.isEmpty();
    }
}
