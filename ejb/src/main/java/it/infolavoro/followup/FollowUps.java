package it.infolavoro.followup;

import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.DeliveryState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Questions about outcomes, of the bound Comune. */
@ApplicationScoped
public class FollowUps {

    /** The questions of people, to be narrowed down. */
    static final String ROW =
            "select new it.infolavoro.followup.FollowUpRow(f.id, f.version, r.id, c.id, c.surname, c.givenName,"
                    + " c.phone, c.email, o.name, s.name, d.reason, d.outcomeOn, f.days, f.dueOn, f.result, f.note,"
                    + " f.doneAt, f.doneBy)"
                    + " from FollowUp f, ReferralDelivery d, Referral r, Citizen c, Service s, MemberOrganisation o"
                    + " where d.id = f.deliveryId and r.id = d.referralId and c.id = r.citizenId"
                    + " and s.id = d.serviceId and o.id = d.organisationId";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** A delivery that has ended well, about whose outcome nobody is to be asked yet. */
    public record Outcome(long deliveryId, LocalDate on) {}

    /** Stores a question. */
    void add(FollowUp followUp) {
        em.persist(followUp);
    }

    /** One question. Throws {@link NotFound}. */
    public FollowUp get(long id) {
        var followUp = em.find(FollowUp.class, id);
        if (followUp == null) {
            throw new NotFound("followUp");
        }
        return followUp;
    }

    /** One question with what it is about. Throws {@link NotFound}. */
    FollowUpRow row(long id) {
        return em.createQuery(ROW + " and f.id = :id", FollowUpRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("followUp"));
    }

    /** Questions due up to a day that nobody has asked, the oldest first. */
    public List<FollowUpRow> due(LocalDate upTo, int limit) {
        return em.createQuery(
                        ROW + " and f.doneAt is null and f.dueOn <= :upTo order by f.dueOn, f.id", FollowUpRow.class)
                .setParameter("upTo", upTo)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The questions about a referral, the first due first. */
    public List<FollowUpRow> of(long referralId) {
        return em.createQuery(ROW + " and r.id = :referral order by f.dueOn, f.id", FollowUpRow.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    /** Deliveries that ended with one of the outcomes since a day and have no question yet, some at a time. */
    List<Outcome> unplanned(Collection<String> outcomes, LocalDate since, long after, int limit) {
        var jpql = "select d.id, d.outcomeOn from ReferralDelivery d where d.state = :completed and d.reason in"
                + " :outcomes and d.outcomeOn >= :since and d.id > :after"
                + " and not exists (select f.id from FollowUp f where f.deliveryId = d.id) order by d.id";
        return em.createQuery(jpql, Object[].class)
                .setParameter("completed", DeliveryState.COMPLETED)
                .setParameter("outcomes", outcomes)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Outcome((Long) row[0], (LocalDate) row[1]))
                .toList();
    }
}
