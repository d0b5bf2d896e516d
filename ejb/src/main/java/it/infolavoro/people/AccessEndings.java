package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The endings that Keycloak has not made yet. */
@ApplicationScoped
class AccessEndings {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Asks for an ending, if none is open for the body. */
    void ask(Kind kind, long bodyId, Instant now) {
        var open = em.createQuery(
                        "select e.id from AccessEnding e where e.doneAt is null and e.bodyKind = :kind"
                                + " and e.bodyId = :body",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("body", bodyId)
                .getResultList();
        if (open.isEmpty()) {
            em.persist(AccessEnding.of(kind, bodyId, now));
        }
    }

    List<Long> open() {
        return em.createQuery("select e.id from AccessEnding e where e.doneAt is null order by e.id", Long.class)
                .getResultList();
    }

    /** One ending, locked until the transaction ends. */
    AccessEnding take(long id) {
        return em.find(AccessEnding.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
