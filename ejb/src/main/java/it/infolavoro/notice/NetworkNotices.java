package it.infolavoro.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** The notices that networks give their Comuni. */
@ApplicationScoped
public class NetworkNotices {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** The version in force on a day, if any had begun. */
    Optional<NetworkNotice> inForce(long networkId, LocalDate day) {
        var jpql = "select n from NetworkNotice n where n.networkId = :network and n.validFrom <= :day"
                + " order by n.validFrom desc, n.id desc";
        return em.createQuery(jpql, NetworkNotice.class)
                .setParameter("network", networkId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version with a label. */
    Optional<NetworkNotice> find(long networkId, String label) {
        var jpql = "select n from NetworkNotice n where n.networkId = :network and n.label = :label";
        return em.createQuery(jpql, NetworkNotice.class)
                .setParameter("network", networkId)
                .setParameter("label", label)
                .getResultStream()
                .findFirst();
    }
}
