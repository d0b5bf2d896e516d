package it.infolavoro.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** What waits for the daily mails. It belongs to no tenant: ids and kinds, told to nobody but as a count. */
@ApplicationScoped
class AlertItems {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    void add(AlertItem item) {
        em.persist(item);
    }

    /** The addresses for which a daily mail is due. */
    List<Long> due(Instant now) {
        var jpql = "select distinct i.addressId from AlertItem i where i.leavesAt <= :now order by i.addressId";
        return em.createQuery(jpql, Long.class).setParameter("now", now).getResultList();
    }

    /** Takes what is due for an address, in the order of its writing: whoever else looks waits, and finds nothing. */
    List<AlertItem> take(long addressId, Instant now) {
        var jpql = "select i from AlertItem i where i.addressId = :address and i.leavesAt <= :now order by i.id";
        var items = em.createQuery(jpql, AlertItem.class)
                .setParameter("address", addressId)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        items.forEach(em::remove);
        return items;
    }
}
