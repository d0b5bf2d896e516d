package it.infolavoro.followup;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells what people said when they were asked about an outcome. */
@ApplicationScoped
class FollowUpTimeline implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.REFERRAL;
    }

    @Override
    public String act() {
        return "referral.followUp";
    }

    @Override
    public String latest() {
        return "select max(f.doneAt) from FollowUp f, ReferralDelivery d, Referral r"
                + " where d.id = f.deliveryId and r.id = d.referralId and r.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return before.of(em.createQuery(
                                FollowUps.ROW + " and r.citizenId = :citizen and f.doneAt is not null"
                                        + Before.where("f.doneAt", "f.id"),
                                FollowUpRow.class)
                        .setParameter("citizen", citizenId))
                .getResultStream()
                .map(row -> new TimelineEntry(kind(), act(), row.doneAt(), row.id(), row.doneBy(), row))
                .toList();
    }
}
