package it.infolavoro.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** What queued mails of either kind have in common, behind whatever door is bound. */
@ApplicationScoped
class MailQueue {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    void add(QueuedMail mail) {
        em.persist(mail);
    }

    /** Whether a mail with this key was written before (rule R1). */
    boolean knows(Class<? extends QueuedMail> type, String key) {
        return !em.createQuery("select m.id from " + type.getSimpleName() + " m where m.key = :key", Long.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** Some mails that are due for a try, locked until the transaction ends. */
    <T extends QueuedMail> List<T> due(Class<T> type, int limit, Instant now) {
        var jpql = "select m from " + type.getSimpleName() + " m where m.state = :waiting and m.nextTryAt <= :now"
                + " order by m.nextTryAt, m.id";
        return em.createQuery(jpql, type)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One mail, locked until the transaction ends; null where there is none. */
    <T extends QueuedMail> T lock(Class<T> type, long id) {
        return em.find(type, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
