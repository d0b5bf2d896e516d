package it.infolavoro.figure;

import it.infolavoro.referral.DeliveryFacts;
import it.infolavoro.referral.DeliveryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The counts of deliveries. */
@ApplicationScoped
class DeliveryFigures {

    private static final int PAGE = 1000;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Adds to a count, or takes away from it. Two who begin the same count at once: one is repeated by its caller. */
    void add(long municipalityId, long organisationId, FigureKey key, long by) {
        var known = id(municipalityId, organisationId, key);
        if (known.isEmpty()) {
            em.persist(DeliveryFigure.of(municipalityId, organisationId, key, by));
        } else {
            em.createQuery("update DeliveryFigure f set f.deliveries = f.deliveries + :by where f.id = :id")
                    .setParameter("by", by)
                    .setParameter("id", known.get())
                    .executeUpdate();
        }
    }

    private Optional<Long> id(long municipalityId, long organisationId, FigureKey key) {
        var jpql = "select f.id from DeliveryFigure f where f.municipalityId = :municipality"
                + " and f.organisationId = :organisation and f.serviceId = :service and f.month = :month"
                + " and f.kind = :kind and f.detail = :detail and f.days = :days";
        return em.createQuery(jpql, Long.class)
                .setParameter("municipality", municipalityId)
                .setParameter("organisation", organisationId)
                .setParameter("service", key.serviceId())
                .setParameter("month", key.month())
                .setParameter("kind", key.kind())
                .setParameter("detail", key.detail())
                .setParameter("days", key.days())
                .getResultStream()
                .findFirst();
    }

    /** Counts a Comune's deliveries anew, behind its bound door. */
    void recount(long municipalityId) {
        em.createQuery("delete from DeliveryFigure f where f.municipalityId = :municipality")
                .setParameter("municipality", municipalityId)
                .executeUpdate();
        var counts = new HashMap<Long, Map<FigureKey, Long>>();
        var last = 0L;
        while (true) {
            var rows = em.createQuery(
                            "select d.id, d.organisationId, d.serviceId, d.state, d.reason, d.sentOn, d.acknowledgedAt,"
                                    + " d.acceptedAt, d.closedAt from ReferralDelivery d where d.id > :last"
                                    + " order by d.id",
                            Object[].class)
                    .setParameter("last", last)
                    .setMaxResults(PAGE)
                    .getResultList();
            if (rows.isEmpty()) {
                break;
            }
            for (var row : rows) {
                var ofOrganisation = counts.computeIfAbsent((Long) row[1], organisation -> new HashMap<>());
                FigureKey.of(facts(row)).forEach(key -> ofOrganisation.merge(key, 1L, Long::sum));
                last = (Long) row[0];
            }
        }
        counts.forEach((organisation, figures) -> figures.forEach(
                (key, count) -> em.persist(DeliveryFigure.of(municipalityId, organisation, key, count))));
    }

    private static DeliveryFacts facts(Object... row) {
        return new DeliveryFacts(
                (Long) row[2],
                (DeliveryState) row[3],
                (String) row[4],
                (LocalDate) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8]);
    }
}
