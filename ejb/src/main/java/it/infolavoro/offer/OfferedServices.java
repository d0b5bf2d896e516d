package it.infolavoro.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lists that the bound Comune's desk was shown. */
@ApplicationScoped
public class OfferedServices {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Keeps a line. */
    public void add(OfferedService line) {
        em.persist(line);
    }

    /** The list of a referral, in its order; empty for one written before lists were kept. */
    public List<OfferedRow> of(long referralId) {
        var jpql = "select new it.infolavoro.offer.OfferedRow(x.position, o.name, s.name, x.eligible, x.toVerify,"
                + " x.toConfirm, x.chosen, x.inSight, x.searchedPlace, x.searchedLanguage, x.searchedAudience,"
                + " x.places, x.waitingDays, x.lastSentAt) from OfferedService x, Service s,"
                + " MemberOrganisation o where s.id = x.serviceId and o.id = s.organisationId"
                + " and x.referralId = :referral order by x.position";
        return em.createQuery(jpql, OfferedRow.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    /** The chosen services of a referral whose open conditions the operator confirmed when it was written. */
    public Set<Long> confirmed(long referralId) {
        var jpql = "select x.serviceId from OfferedService x where x.referralId = :referral and x.chosen = true"
                + " and x.toVerify = true";
        return new HashSet<>(em.createQuery(jpql, Long.class)
                .setParameter("referral", referralId)
                .getResultList());
    }

    /** How often organisations were shown, first and chosen since a moment, by need and name. */
    public List<Turns> turns(Instant since) {
        var jpql = "select new it.infolavoro.offer.Turns(x.needKind, o.name, count(x.id),"
                + " sum(case when x.eligible = true then 1 else 0 end),"
                + " sum(case when x.position = 1 then 1 else 0 end),"
                + " sum(case when x.chosen = true then 1 else 0 end))"
                + " from OfferedService x, Service s, MemberOrganisation o where s.id = x.serviceId"
                + " and o.id = s.organisationId and x.offeredAt >= :since group by x.needKind, o.name"
                + " order by x.needKind, o.name";
        return em.createQuery(jpql, Turns.class).setParameter("since", since).getResultList();
    }
}
