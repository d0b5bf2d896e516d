package it.infolavoro.inbox;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.referral.DeliveryMoved;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralClaim;
import it.infolavoro.referral.StepRow;
import it.infolavoro.referral.Transition;
import it.infolavoro.staff.Colleagues;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The deliveries addressed to the bound organisation. */
@ApplicationScoped
public class Inbox {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Event<DeliveryMoved> moved;

    /** One delivery. Throws {@link NotFound}. */
    public InboxDelivery get(long id) {
        return find(id).orElseThrow(() -> new NotFound("delivery"));
    }

    /** The same, empty where there is none. */
    public Optional<InboxDelivery> find(long id) {
        return Optional.ofNullable(em.find(InboxDelivery.class, id)).filter(Inbox::shown);
    }

    /**
     * One delivery, locked until the transaction ends, for a step that others may be taking too. Throws
     * {@link NotFound}.
     */
    public InboxDelivery lock(long id) {
        return lockIfThere(id).orElseThrow(() -> new NotFound("delivery"));
    }

    /** The same, empty where there is none. */
    Optional<InboxDelivery> lockIfThere(long id) {
        return Optional.ofNullable(em.find(InboxDelivery.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Inbox::shown);
    }

    /** Adds a step to a delivery's history and writes both, so that the delivery's version is the new one. */
    public void add(InboxDelivery delivery, Transition transition, String actor) {
        em.persist(new InboxStep(delivery, transition, actor));
        em.flush();
        moved.fire(DeliveryMoved.of(
                delivery, delivery.municipalityId(), BoundDoor.current().id(), transition));
    }

    /** Claims the referral for this delivery; the unique key refuses a second claim. */
    public void claim(InboxDelivery delivery, Instant at) {
        em.persist(ReferralClaim.of(delivery, at));
        em.flush();
    }

    /** Gives the claim back, if there is one. */
    public void unclaim(InboxDelivery delivery) {
        var claim = em.find(ReferralClaim.class, delivery.id());
        if (claim != null) {
            em.remove(claim);
        }
    }

    /** The open deliveries, those without an answer first, no more than so many. */
    List<OpenLine> open(int most) {
        var jpql = "select new it.infolavoro.inbox.OpenLine(d.state, d.priority, d.sentAt, d.assigneeId, s.id, s.name)"
                + " from InboxDelivery d, Service s where s.id = d.serviceId and d.folder in :folders"
                + " order by d.folder, d.sentAt";
        return em.createQuery(jpql, OpenLine.class)
                .setParameter("folders", InboxList.open())
                .setMaxResults(most)
                .getResultList();
    }

    /** A page of a list. Throws {@link NotFound} for a cursor that this product did not write. */
    Slice<InboxLine> list(InboxSearch search, InboxTerms terms, Colleagues colleagues) {
        var list = InboxList.of(search, terms, colleagues);
        var query = em.createQuery(list.jpql(), InboxLine.class).setMaxResults(Slice.SIZE + 1);
        list.values().forEach(query::setParameter);
        var rows = query.getResultList();
        return Slice.of(rows, Slice.SIZE, row -> Cursor.of(row.sentAt(), row.id()));
    }

    /** The history of a delivery, the oldest step first. The desk's notes on its own steps stay at the desk. */
    public List<StepRow> stepsOf(long deliveryId) {
        var jpql = "select new it.infolavoro.referral.StepRow(h.deliveryId, h.fromState, h.toState, h.side, h.at,"
                + " h.actor, h.reason, h.note, h.toldBy)"
                + " from InboxStep h where h.deliveryId = :delivery order by h.id";
        return em.createQuery(jpql, StepRow.class)
                .setParameter("delivery", deliveryId)
                .getResultStream()
                .map(StepRow::forOrganisation)
                .toList();
    }

    /** A draft is the desk's alone; so is a mistake. */
    private static boolean shown(InboxDelivery delivery) {
        return delivery.state() != DeliveryState.DRAFT && delivery.state() != DeliveryState.ENTERED_IN_ERROR;
    }
}
