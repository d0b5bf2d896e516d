package it.infolavoro.inbox;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Named searches of the people of the bound organisation. */
@ApplicationScoped
class SavedFilters {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Those of a person, by name. */
    List<SavedFilter> of(String username) {
        return em.createQuery(
                        "select f from SavedFilter f where f.username = :username order by f.name", SavedFilter.class)
                .setParameter("username", username)
                .getResultList();
    }

    void add(SavedFilter filter) {
        em.persist(filter);
    }

    /** Removes one of a person's. Throws {@link NotFound} for another's. */
    void remove(long id, String username) {
        var filter = em.find(SavedFilter.class, id);
        if (filter == null || !filter.username().equals(username)) {
            throw new NotFound("filter");
        }
        em.remove(filter);
    }
}
