package it.infolavoro.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The notices that the bound Comune has published. */
@ApplicationScoped
public class PrivacyNotices {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a version and gives its id. */
    public long add(PrivacyNotice notice) {
        em.persist(notice);
        em.flush();
        return notice.id();
    }

    /** The id of the version that this request has already stored, if it has. */
    Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select n.id from PrivacyNotice n where n.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** The version in force on a day (rule R2). */
    Optional<PrivacyNotice> inForce(LocalDate day) {
        var jpql = "select n from PrivacyNotice n where n.validFrom <= :day order by n.validFrom desc, n.id desc";
        return em.createQuery(jpql, PrivacyNotice.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The version with a label. */
    Optional<PrivacyNotice> find(String label) {
        return em.createQuery("select n from PrivacyNotice n where n.label = :label", PrivacyNotice.class)
                .setParameter("label", label)
                .getResultStream()
                .findFirst();
    }

    /** All versions, the one that begins last first; a Comune publishes a few in a year. */
    List<PrivacyNotice> all() {
        var jpql = "select n from PrivacyNotice n order by n.validFrom desc, n.id desc";
        return em.createQuery(jpql, PrivacyNotice.class).setMaxResults(200).getResultList();
    }
}
