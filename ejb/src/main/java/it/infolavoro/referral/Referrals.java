package it.infolavoro.referral;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Referrals of the bound Comune with their deliveries and steps. */
@ApplicationScoped
public class Referrals {

    private static final String ROW =
            "select new it.infolavoro.referral.ReferralRow(r.id, d.id, c.id, c.surname, c.givenName,"
                    + " r.needKind, s.name, o.name, d.state, d.stateAt, r.createdAt, d.sentAt, d.priority)"
                    + " from ReferralDelivery d, Referral r, Citizen c, Service s, MemberOrganisation o"
                    + " where r.id = d.referralId and c.id = r.citizenId and s.id = d.serviceId"
                    + " and o.id = d.organisationId";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Event<DeliveryMoved> moved;

    /** Stores a referral and gives its id. */
    public long add(Referral referral) {
        em.persist(referral);
        em.flush();
        return referral.id();
    }

    /** Stores a delivery. */
    public void add(ReferralDelivery delivery) {
        em.persist(delivery);
        em.flush();
    }

    /** Adds a step to a delivery's history. */
    public void add(ReferralDelivery delivery, Transition transition, String actor) {
        add(delivery, transition, actor, null);
    }

    /**
     * Adds a step that the organisation took outside the product.
     *
     * @param toldBy who told the desk; null for the desk's own step
     */
    void add(ReferralDelivery delivery, Transition transition, String actor, String toldBy) {
        em.persist(new DeliveryStep(delivery, transition, actor, toldBy));
        moved.fire(DeliveryMoved.of(delivery, BoundDoor.current().id(), delivery.organisationId(), transition));
    }

    /** The id of the referral that this request has already stored, if it has. */
    public Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select r.id from Referral r where r.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One referral. Throws {@link NotFound}. */
    public Referral get(long id) {
        return found(em.find(Referral.class, id));
    }

    /**
     * Locks a referral until the transaction ends and raises its version, so that of two transactions that settle it at
     * once the second starts again from what the first has done.
     */
    void lock(Referral referral) {
        em.lock(referral, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** One delivery. Throws {@link NotFound}. */
    public ReferralDelivery delivery(long id) {
        return found(em.find(ReferralDelivery.class, id));
    }

    /** One delivery, locked until the transaction ends, for a step that others may be taking too. */
    public ReferralDelivery lockDelivery(long id) {
        return found(em.find(ReferralDelivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The deliveries of a referral, the first sent first. */
    public List<ReferralDelivery> deliveriesOf(long referralId) {
        return em.createQuery(
                        "select d from ReferralDelivery d where d.referralId = :referral order by d.id",
                        ReferralDelivery.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    /** Claims a referral for a delivery; the unique key refuses a second claim. */
    void claim(ReferralDelivery delivery, Instant at) {
        em.persist(ReferralClaim.of(delivery, at));
        em.flush();
    }

    /** The delivery that was first to accept the referral, if only one may accept and one has. */
    public Optional<Long> claimedBy(long referralId) {
        return em.createQuery("select c.deliveryId from ReferralClaim c where c.referralId = :referral", Long.class)
                .setParameter("referral", referralId)
                .getResultStream()
                .findFirst();
    }

    /** A person's deliveries to these services, the first first, as they are now and which nobody changes meanwhile. */
    List<ReferralDelivery> deliveriesTo(long citizenId, Collection<Long> serviceIds) {
        var jpql = "select d from ReferralDelivery d, Referral r where r.id = d.referralId and r.citizenId = :citizen"
                + " and d.serviceId in :services order by d.id";
        return em.createQuery(jpql, ReferralDelivery.class)
                .setParameter("citizen", citizenId)
                .setParameter("services", serviceIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Of these services, those where the person has an open delivery (rule R5), with the referral's id. */
    public Map<Long, Long> openReferrals(long citizenId, Collection<Long> serviceIds) {
        if (serviceIds.isEmpty()) {
            return Map.of();
        }
        var jpql = "select d.serviceId, max(r.id) from ReferralDelivery d, Referral r where r.id = d.referralId"
                + " and r.citizenId = :citizen and d.serviceId in :services and d.state in :open group by d.serviceId";
        return em.createQuery(jpql, Object[].class)
                .setParameter("citizen", citizenId)
                .setParameter("services", serviceIds)
                .setParameter("open", open())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Services to which both of two persons have an open delivery (rule R5 holds for each of them alone). */
    public List<OpenTwice> openTwice(long one, long other) {
        var jpql = "select new it.infolavoro.referral.OpenTwice(s.name, o.name, r.id, d.state, q.id, e.state)"
                + " from ReferralDelivery d, Referral r, ReferralDelivery e, Referral q, Service s,"
                + " MemberOrganisation o where r.id = d.referralId and r.citizenId = :one"
                + " and q.id = e.referralId and q.citizenId = :other and e.serviceId = d.serviceId and d.state in :open"
                + " and e.state in :open and s.id = d.serviceId and o.id = d.organisationId"
                + " order by o.name, s.name, d.id";
        return em.createQuery(jpql, OpenTwice.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("open", open())
                .getResultList();
    }

    /** When this desk last sent somebody to each of some services; nothing where it never did. */
    public Map<Long, Instant> lastSent(Collection<Long> serviceIds) {
        if (serviceIds.isEmpty()) {
            return Map.of();
        }
        // The latest by id, since the provider cannot convert a maximum of moments.
        var jpql = "select d.serviceId, d.sentAt from ReferralDelivery d where d.id in (select max(x.id) from"
                + " ReferralDelivery x where x.serviceId in :services and x.sentAt is not null group by x.serviceId)";
        return em.createQuery(jpql, Object[].class)
                .setParameter("services", serviceIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    /** The deliveries of a referral as rows. */
    public List<DeliveryRow> rowsOf(long referralId) {
        var jpql = "select new it.infolavoro.referral.DeliveryRow(d.id, d.version, s.name, o.name, d.state,"
                + " d.stateAt, d.sentAt,"
                + " d.reason, d.textForCitizen, d.outcomeOn, d.parentId)"
                + " from ReferralDelivery d, Service s, MemberOrganisation o"
                + " where s.id = d.serviceId and o.id = d.organisationId and d.referralId = :referral"
                + " order by d.id";
        return em.createQuery(jpql, DeliveryRow.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    /** The history of a referral's deliveries, the oldest step first. */
    public List<StepRow> stepsOf(long referralId) {
        var jpql = "select new it.infolavoro.referral.StepRow(h.deliveryId, h.fromState, h.toState, h.side, h.at,"
                + " h.actor, h.reason, h.note, h.toldBy)"
                + " from DeliveryStep h, ReferralDelivery d where d.id = h.deliveryId and d.referralId = :referral"
                + " order by h.id";
        return em.createQuery(jpql, StepRow.class)
                .setParameter("referral", referralId)
                .getResultStream()
                .map(StepRow::forDesk)
                .toList();
    }

    /** A person's deliveries, the newest first. */
    public List<ReferralRow> of(long citizenId) {
        return em.createQuery(ROW + " and r.citizenId = :citizen order by d.id desc", ReferralRow.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(200)
                .getResultList();
    }

    /** The desk's deliveries in the given states, the newest first. */
    public Slice<ReferralRow> list(ReferralSearch search) {
        var cursor = Cursor.decode(search.after(), 1);
        var rows = em.createQuery(
                        ROW + " and d.state in :states and d.id < :before order by d.id desc", ReferralRow.class)
                .setParameter("states", states(search.show()))
                .setParameter("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .setMaxResults(Slice.SIZE + 1)
                .getResultList();
        return Slice.of(rows, Slice.SIZE, row -> Cursor.of(row.deliveryId()));
    }

    /** Deliveries that an organisation has answered since a moment, the newest answer first. */
    public List<ReferralRow> answeredSince(Instant since, int limit) {
        var answered = EnumSet.of(
                DeliveryState.ACCEPTED,
                DeliveryState.DECLINED,
                DeliveryState.COMPLETED,
                DeliveryState.INTERRUPTED,
                DeliveryState.ON_HOLD);
        return em.createQuery(
                        ROW + " and d.state in :states and d.stateAt >= :since order by d.stateAt desc",
                        ReferralRow.class)
                .setParameter("states", answered)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Deliveries that have waited too long for the organisation, the longest silence first.
     *
     * @param before what is too long, by priority
     */
    public List<ReferralRow> silent(Map<Priority, SilentBefore> before, int limit) {
        var jpql = ROW + " and (" + silent(Priority.NORMAL) + " or " + silent(Priority.URGENT)
                + ") order by d.stateAt, d.id";
        var query = em.createQuery(jpql, ReferralRow.class)
                .setParameter("sent", DeliveryState.SENT)
                .setParameter("waiting", EnumSet.of(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED))
                .setParameter("accepted", EnumSet.of(DeliveryState.ACCEPTED, DeliveryState.ON_HOLD))
                .setMaxResults(limit);
        before.forEach((priority, moments) -> query.setParameter("priority" + priority, priority)
                .setParameter("unread" + priority, moments.unread())
                .setParameter("unanswered" + priority, moments.unanswered())
                .setParameter("unmoved" + priority, moments.unmoved()));
        return query.getResultList();
    }

    private static String silent(Priority priority) {
        return "(d.priority = :priority" + priority + " and ((d.state = :sent and d.sentAt < :unread" + priority
                + ") or (d.state in :waiting and d.sentAt < :unanswered" + priority
                + ") or (d.state in :accepted and d.stateAt < :unmoved" + priority + ")))";
    }

    private static Set<DeliveryState> open() {
        var open = EnumSet.allOf(DeliveryState.class);
        open.removeIf(DeliveryState::closed);
        return open;
    }

    private static Set<DeliveryState> states(ReferralSearch.Show show) {
        return switch (show == null ? ReferralSearch.Show.ALL : show) {
            case ALL -> EnumSet.complementOf(EnumSet.of(DeliveryState.ENTERED_IN_ERROR));
            case DRAFTS -> EnumSet.of(DeliveryState.DRAFT);
            case WAITING -> EnumSet.of(DeliveryState.SENT, DeliveryState.ACKNOWLEDGED);
            case WORKING -> EnumSet.of(DeliveryState.ACCEPTED, DeliveryState.IN_PROGRESS, DeliveryState.ON_HOLD);
            case CLOSED -> EnumSet.complementOf(EnumSet.copyOf(open()));
        };
    }

    private static <T> T found(T row) {
        if (row == null) {
            throw new NotFound("referral");
        }
        return row;
    }
}
