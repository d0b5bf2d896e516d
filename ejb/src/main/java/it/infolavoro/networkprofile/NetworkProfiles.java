package it.infolavoro.networkprofile;

import it.infolavoro.platform.SharedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rows that profiles are loaded into. */
@ApplicationScoped
public class NetworkProfiles {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** All rows of a kind that belong to a network. */
    public <T extends SharedEntity> List<T> all(Class<T> type, long networkId) {
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.networkId = :network", type)
                .setParameter("network", networkId)
                .getResultList();
    }

    /** The code of the network that a Comune belongs to; empty where it belongs to none. */
    public List<String> networkOf(String istatCode) {
        return em.createQuery(
                        "select n.code from Network n, Municipality m where m.networkId = n.id and m.istatCode = :i",
                        String.class)
                .setParameter("i", istatCode)
                .getResultList();
    }

    /** Stores a new row, which has its id from then on. */
    public <T extends SharedEntity> T add(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    /** Writes what was changed, so that versions tell which rows were. */
    public void flush() {
        em.flush();
    }
}
