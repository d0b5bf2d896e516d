package it.infolavoro.gap;

import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.NothingFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Keeps what was looked for in vain. */
@ApplicationScoped
class CatalogueGaps {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Clock clock;

    /** Two who find nothing at once: one is repeated by its caller. */
    void found(@Observes NothingFound nothing) {
        var gap = CatalogueGap.of(nothing, Clocks.today(clock));
        if (!isKnown(gap)) {
            em.persist(gap);
        }
    }

    private boolean isKnown(CatalogueGap gap) {
        var jpql = "select count(g) from CatalogueGap g where g.municipalityId = :municipality"
                + " and g.searchedOn = :day and g.needKind = :need and g.place = :place and g.language = :language"
                + " and g.audience = :audience";
        return em.createQuery(jpql, Long.class)
                        .setParameter("municipality", gap.municipalityId())
                        .setParameter("day", gap.searchedOn())
                        .setParameter("need", gap.needKind())
                        .setParameter("place", gap.place())
                        .setParameter("language", gap.language())
                        .setParameter("audience", gap.audience())
                        .getSingleResult()
                > 0;
    }
}
