package it.infolavoro.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** When the operators of the bound Comune were at work. */
@ApplicationScoped
public class OperatorPresences {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Notes that an operator is at work, and answers since when what happened is new to them. */
    Instant seen(String username, String displayName, Instant now) {
        var known = em.createQuery("select p from OperatorPresence p where p.username = :name", OperatorPresence.class)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            known.get().seen(displayName, now);
            return known.get().newSince();
        }
        var first = OperatorPresence.first(username, displayName, now);
        add(first);
        return first.newSince();
    }

    /** Stores the first stay of an operator. */
    public void add(OperatorPresence first) {
        em.persist(first);
    }

    /** Who works or has worked here, by login name. */
    List<Colleague> colleagues() {
        return em.createQuery(
                        "select new it.infolavoro.desk.Colleague(p.username, p.displayName) from OperatorPresence p"
                                + " where p.displayName is not null",
                        Colleague.class)
                .getResultList();
    }
}
