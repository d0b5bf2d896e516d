package it.infolavoro.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/** Finds deliveries of the bound Comune that a departure concerns, some at a time, by id. */
@ApplicationScoped
class OpenDeliveries {

    private static final int SOME = 50;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Open ones, those not sent yet included, that come after an id. */
    List<Long> after(long id) {
        var open = EnumSet.allOf(DeliveryState.class);
        open.removeIf(DeliveryState::closed);
        return em.createQuery(
                        "select d.id from ReferralDelivery d where d.state in :open and d.id > :after order by d.id",
                        Long.class)
                .setParameter("open", open)
                .setParameter("after", id)
                .setMaxResults(SOME)
                .getResultList();
    }

    /** Those to a service that were declined since a moment, that nothing continues, and that come after an id. */
    List<Long> declined(long serviceId, Instant since, long id) {
        var jpql = "select d.id from ReferralDelivery d where d.serviceId = :service and d.state = :declined"
                + " and d.stateAt >= :since and d.id > :after and not exists (select c.id from ReferralDelivery c"
                + " where c.parentId = d.id) order by d.id";
        return em.createQuery(jpql, Long.class)
                .setParameter("service", serviceId)
                .setParameter("declined", DeliveryState.DECLINED)
                .setParameter("since", since)
                .setParameter("after", id)
                .setMaxResults(SOME)
                .getResultList();
    }
}
