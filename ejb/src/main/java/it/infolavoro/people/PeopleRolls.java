package it.infolavoro.people;

import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.BodyCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The lists of people, one for each body. */
@ApplicationScoped
class PeopleRolls {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    Optional<PeopleRoll> find(BodyCode body) {
        return find(body.kind(), body.id(), LockModeType.NONE);
    }

    /** The list of a body, which nobody else acts on until the transaction ends (rule R4). */
    PeopleRoll hold(BodyCode body) {
        return find(body.kind(), body.id(), LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            var roll = PeopleRoll.of(body.kind(), body.id());
            em.persist(roll);
            em.flush();
            return roll;
        });
    }

    private Optional<PeopleRoll> find(Kind kind, long bodyId, LockModeType lock) {
        return em.createQuery(
                        "select r from PeopleRoll r where r.bodyKind = :kind and r.bodyId = :body", PeopleRoll.class)
                .setParameter("kind", kind)
                .setParameter("body", bodyId)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
