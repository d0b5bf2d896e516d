package it.infolavoro.training;

import it.infolavoro.identity.Caller.Body;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events and who comes. Whoever asks names the network, which is the caller's own. */
@ApplicationScoped
class TrainingEvents {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Those that end after a time, the next first. */
    List<EventRow> ahead(long networkId, String me, Instant now) {
        return rows("t.endsAt > :now order by t.startsAt, t.id", networkId, me, now);
    }

    /** Those that have ended, the last first. */
    List<EventRow> past(long networkId, String me, Instant now) {
        return rows("t.endsAt <= :now order by t.startsAt desc, t.id desc", networkId, me, now);
    }

    private List<EventRow> rows(String which, long networkId, String me, Instant now) {
        var jpql = "select t from TrainingEvent t where t.networkId = :network and " + which;
        return rows(
                me,
                em.createQuery(jpql, TrainingEvent.class)
                        .setParameter("network", networkId)
                        .setParameter("now", now)
                        .setMaxResults(SHOWN)
                        .getResultList());
    }

    /** Three statements for any number of events. */
    private List<EventRow> rows(String me, List<TrainingEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        var ids = events.stream().map(TrainingEvent::id).toList();
        var enrolled = em.createQuery(
                        "select e.eventId, count(e) from Enrolment e where e.eventId in :ids and e.state = :enrolled"
                                + " group by e.eventId",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("enrolled", EnrolmentState.ENROLLED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        var own = em.createQuery(
                        "select e from Enrolment e where e.eventId in :ids and e.username = :me", Enrolment.class)
                .setParameter("ids", ids)
                .setParameter("me", me)
                .getResultStream()
                .collect(Collectors.toMap(Enrolment::eventId, Function.identity()));
        return events.stream()
                .map(event -> event.row(enrolled.getOrDefault(event.id(), 0L), own.get(event.id())))
                .toList();
    }

    /** One event as somebody sees it. Throws {@link NotFound}, also for another network's. */
    EventRow row(long networkId, String me, long id) {
        var event = em.find(TrainingEvent.class, id);
        if (event == null) {
            throw new NotFound("trainingEvent");
        }
        event.requireOf(networkId);
        return rows(me, List.of(event)).get(0);
    }

    /** One event, held until the transaction ends: seats are given one by one. */
    TrainingEvent locked(long networkId, long id) {
        var event = em.find(TrainingEvent.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (event == null) {
            throw new NotFound("trainingEvent");
        }
        event.requireOf(networkId);
        return event;
    }

    Optional<Long> idOfRequest(long networkId, UUID requestId) {
        return em.createQuery(
                        "select t.id from TrainingEvent t where t.networkId = :network and t.requestId = :request",
                        Long.class)
                .setParameter("network", networkId)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    long add(TrainingEvent event) {
        em.persist(event);
        em.flush();
        return event.id();
    }

    Optional<Enrolment> enrolment(long eventId, String username) {
        return em.createQuery(
                        "select e from Enrolment e where e.eventId = :event and e.username = :name", Enrolment.class)
                .setParameter("event", eventId)
                .setParameter("name", username)
                .getResultStream()
                .findFirst();
    }

    /** Somebody's enrolment by its number. Throws {@link NotFound}. */
    Enrolment enrolment(long networkId, long eventId, long id) {
        var enrolment = em.find(Enrolment.class, id);
        if (enrolment == null || enrolment.networkId() != networkId || enrolment.eventId() != eventId) {
            throw new NotFound("enrolment");
        }
        return enrolment;
    }

    void add(Enrolment enrolment) {
        em.persist(enrolment);
        em.flush();
    }

    /** Who has a seat or waits for one. */
    List<Enrolment> toTell(long networkId, long eventId) {
        return em.createQuery(
                        "select e from Enrolment e where e.networkId = :network and e.eventId = :event"
                                + " and e.state <> :gone",
                        Enrolment.class)
                .setParameter("network", networkId)
                .setParameter("event", eventId)
                .setParameter("gone", EnrolmentState.WITHDRAWN)
                .getResultList();
    }

    long enrolled(long eventId) {
        return em.createQuery(
                        "select count(e) from Enrolment e where e.eventId = :event and e.state = :enrolled", Long.class)
                .setParameter("event", eventId)
                .setParameter("enrolled", EnrolmentState.ENROLLED)
                .getSingleResult();
    }

    /** The first who waits. */
    Optional<Enrolment> firstWaiting(long eventId) {
        return em.createQuery(
                        "select e from Enrolment e where e.eventId = :event and e.state = :waiting"
                                + " order by e.enrolledAt, e.id",
                        Enrolment.class)
                .setParameter("event", eventId)
                .setParameter("waiting", EnrolmentState.WAITING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Who comes and who waits, in the order in which they enrolled. */
    List<EnrolmentRow> people(long networkId, long eventId) {
        return rows("", networkId, eventId).getResultList();
    }

    /** The same, of one body alone. */
    List<EnrolmentRow> people(long networkId, long eventId, Body body) {
        return rows(" and e.bodyKind = :kind and e.bodyId = :body", networkId, eventId)
                .setParameter("kind", body.kind())
                .setParameter("body", body.id())
                .getResultList();
    }

    private TypedQuery<EnrolmentRow> rows(String which, long networkId, long eventId) {
        return em.createQuery(
                        "select new it.infolavoro.training.EnrolmentRow(e.id, e.username, e.name, e.bodyName, e.state,"
                                + " e.enrolledAt, e.attended) from Enrolment e where e.networkId = :network"
                                + " and e.eventId = :event and e.state <> :gone" + which
                                + " order by e.enrolledAt, e.id",
                        EnrolmentRow.class)
                .setParameter("network", networkId)
                .setParameter("event", eventId)
                .setParameter("gone", EnrolmentState.WITHDRAWN);
    }
}
