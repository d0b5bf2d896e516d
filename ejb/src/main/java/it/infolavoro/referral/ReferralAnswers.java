package it.infolavoro.referral;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells what organisations answered, and how deliveries ended. Sending and the mere reading are told elsewhere. */
@ApplicationScoped
class ReferralAnswers implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.REFERRAL;
    }

    @Override
    public String act() {
        return "referral.step";
    }

    @Override
    public String latest() {
        return "select max(h.at) from DeliveryStep h, ReferralDelivery d, Referral r"
                + " where d.id = h.deliveryId and r.id = d.referralId and r.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select new it.infolavoro.referral.ReferralEvent(h.id, r.id, r.needKind, s.name, o.name, h.toState,"
                + " h.reason, h.at, h.actor), h.side"
                + " from DeliveryStep h, ReferralDelivery d, Referral r, Service s, MemberOrganisation o"
                + " where d.id = h.deliveryId and r.id = d.referralId and s.id = d.serviceId"
                + " and o.id = d.organisationId and r.citizenId = :citizen and h.toState <> :sent"
                + " and (h.toState <> :read or h.fromState <> :sent)" + Before.where("h.at", "h.id");
        return before.of(em.createQuery(jpql, Object[].class)
                        .setParameter("citizen", citizenId)
                        .setParameter("sent", DeliveryState.SENT)
                        .setParameter("read", DeliveryState.ACKNOWLEDGED))
                .getResultStream()
                .map(row -> row[1] == Side.DESK ? (ReferralEvent) row[0] : ((ReferralEvent) row[0]).withoutName())
                .map(event -> new TimelineEntry(kind(), act(), event.at(), event.id(), event.by(), event))
                .toList();
    }
}
