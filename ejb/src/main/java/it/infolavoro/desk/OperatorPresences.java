package it.infolavoro.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** When the operators of the bound Comune were at work. */
@ApplicationScoped
public class OperatorPresences {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Notes that an operator is at work, and answers since when what happened is new to them. */
    Instant seen(String username, Instant now) {
        var known = em.createQuery("select p from OperatorPresence p where p.username = :name", OperatorPresence.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            known.get().seen(now);
            return known.get().newSince();
        }
        var first = OperatorPresence.first(username, now);
        em.persist(first);
        return first.newSince();
    }
}
