package it.infolavoro.referral;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells to which services the desk has sent a person, or is about to. */
@ApplicationScoped
class ReferralTimeline implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.REFERRAL;
    }

    @Override
    public String act() {
        return "referral";
    }

    @Override
    public String latest() {
        return "select max(r.createdAt) from Referral r where r.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select new it.infolavoro.referral.ReferralEvent(d.id, r.id, r.needKind, s.name, o.name, d.state,"
                + " d.reason, r.createdAt, r.createdBy)"
                + " from ReferralDelivery d, Referral r, Service s, MemberOrganisation o"
                + " where r.id = d.referralId and s.id = d.serviceId and o.id = d.organisationId"
                + " and r.citizenId = :citizen" + Before.where("r.createdAt", "d.id");
        return before.of(em.createQuery(jpql, ReferralEvent.class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(event -> new TimelineEntry(kind(), act(), event.at(), event.id(), event.by(), event))
                .toList();
    }
}
