package it.infolavoro.inbox;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.referral.DeliveryMoved;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralClaim;
import it.infolavoro.referral.StepRow;
import it.infolavoro.referral.Transition;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The deliveries addressed to the bound organisation. */
@ApplicationScoped
public class Inbox {

    private static final Set<DeliveryState> WAITING =
            Collections.unmodifiableSet(EnumSet.of(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED));

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Event<DeliveryMoved> moved;

    /** One delivery. Throws {@link NotFound}. */
    public InboxDelivery get(long id) {
        return found(em.find(InboxDelivery.class, id));
    }

    /**
     * One delivery, locked until the transaction ends, for a step that others may be taking too. Throws
     * {@link NotFound}.
     */
    public InboxDelivery lock(long id) {
        return found(em.find(InboxDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
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

    /** How many deliveries are in the states that ask for something. */
    public InboxCounts counts() {
        var jpql = "select d.state, count(d.id) from InboxDelivery d where d.state in :states group by d.state";
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        var asking = EnumSet.of(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED);
        asking.addAll(states(InboxSearch.Folder.WORKING));
        for (var row : em.createQuery(jpql, Object[].class)
                .setParameter("states", asking)
                .getResultList()) {
            counts.put((DeliveryState) row[0], (Long) row[1]);
        }
        var working = states(InboxSearch.Folder.WORKING).stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
        return new InboxCounts(
                counts.getOrDefault(DeliveryState.SENT, 0L),
                counts.getOrDefault(DeliveryState.ACKNOWLEDGED, 0L),
                working);
    }

    /** A folder's deliveries: what waits for an answer the oldest first, the rest the newest first. */
    public Slice<InboxRow> list(InboxSearch search) {
        var oldestFirst = WAITING.containsAll(states(search.folder()));
        var cursor = Cursor.decode(search.after(), 1);
        var start = oldestFirst ? 0 : Long.MAX_VALUE;
        var jpql = "select new it.infolavoro.inbox.InboxRow(d.id, m.name, d.ageBand, d.needKind, s.name,"
                + " d.state, d.sentAt, d.stateAt)"
                + " from InboxDelivery d, Municipality m, Service s where m.id = d.municipalityId"
                + " and s.id = d.serviceId"
                + " and d.state in :states and d.id "
                + (oldestFirst ? "> :from order by d.id" : "< :from order by d.id desc");
        var rows = em.createQuery(jpql, InboxRow.class)
                .setParameter("states", states(search.folder()))
                .setParameter("from", cursor == null ? start : cursor.number(0))
                .setMaxResults(Slice.SIZE + 1)
                .getResultList();
        return Slice.of(rows, Slice.SIZE, row -> Cursor.of(row.id()));
    }

    /** The history of a delivery, the oldest step first. The desk's notes on its own steps stay at the desk. */
    public List<StepRow> stepsOf(long deliveryId) {
        var jpql = "select new it.infolavoro.referral.StepRow(h.deliveryId, h.fromState, h.toState, h.side, h.at,"
                + " h.actor, h.reason, h.note)"
                + " from InboxStep h where h.deliveryId = :delivery order by h.id";
        return em.createQuery(jpql, StepRow.class)
                .setParameter("delivery", deliveryId)
                .getResultStream()
                .map(StepRow::forOrganisation)
                .toList();
    }

    private static Set<DeliveryState> states(InboxSearch.Folder folder) {
        return switch (folder == null ? InboxSearch.Folder.NEW : folder) {
            case WAITING -> WAITING;
            case NEW -> EnumSet.of(DeliveryState.SENT);
            case TO_ANSWER -> EnumSet.of(DeliveryState.ACKNOWLEDGED);
            case WORKING -> EnumSet.of(DeliveryState.ACCEPTED, DeliveryState.IN_PROGRESS, DeliveryState.ON_HOLD);
            case CLOSED -> closed();
        };
    }

    private static Set<DeliveryState> closed() {
        var closed = EnumSet.allOf(DeliveryState.class);
        closed.removeIf(state -> !state.closed() || state == DeliveryState.ENTERED_IN_ERROR);
        return closed;
    }

    /** A draft is the desk's alone; so is a mistake. */
    private static InboxDelivery found(InboxDelivery delivery) {
        if (delivery == null
                || delivery.state() == DeliveryState.DRAFT
                || delivery.state() == DeliveryState.ENTERED_IN_ERROR) {
            throw new NotFound("delivery");
        }
        return delivery;
    }
}
