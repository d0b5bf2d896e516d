package it.infolavoro.upkeep;

import it.infolavoro.catalogue.ServiceStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which organisations have entries to confirm, and when they were last asked. */
@ApplicationScoped
class CatalogueNudges {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** How many offered entries of each organisation in force are to be confirmed, by organisation. */
    Map<Long, Integer> toConfirm(LocalDate today) {
        var jpql = "select s.organisationId, s.confirmedOn, n.confirmDays from Service s, Network n"
                + " where n.id = s.networkId and s.status = :published"
                + " and (s.validFrom is null or s.validFrom <= :today)"
                + " and (s.validUntil is null or s.validUntil >= :today) and exists (select a.id"
                + " from Adhesion a where a.organisationId = s.organisationId and a.validFrom <= :today"
                + " and (a.validUntil is null or a.validUntil >= :today))";
        var counts = new TreeMap<Long, Integer>();
        em.createQuery(jpql, Object[].class)
                .setParameter("published", ServiceStatus.PUBLISHED)
                .setParameter("today", today)
                .getResultStream()
                .filter(row -> row[1] == null
                        || ((LocalDate) row[1]).plusDays((Integer) row[2]).isBefore(today))
                .forEach(row -> counts.merge((Long) row[0], 1, Integer::sum));
        return counts;
    }

    /** Takes an organisation's turn to be asked, where a month has passed: whoever else looks waits, and finds none. */
    boolean take(long organisationId, LocalDate today) {
        var known = em.createQuery(
                        "select n from CatalogueNudge n where n.organisationId = :organisation", CatalogueNudge.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (known.isEmpty()) {
            em.persist(CatalogueNudge.of(organisationId, today));
            em.flush();
            return true;
        }
        return again(known, today);
    }

    private static boolean again(List<CatalogueNudge> known, LocalDate today) {
        var nudge = known.get(0);
        var due = nudge.due(today);
        if (due) {
            nudge.again(today);
        }
        return due;
    }
}
