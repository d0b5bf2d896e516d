package it.infolavoro.orientation;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Orientation sessions of the bound Comune. */
@ApplicationScoped
public class OrientationSessions {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a session and gives its id. */
    public long add(OrientationSession session, Collection<String> topics) {
        em.persist(session);
        em.flush();
        topics.forEach(topic -> em.persist(SessionTopic.of(session.id(), topic)));
        return session.id();
    }

    /** Replaces what a session was about. */
    void about(OrientationSession session, Collection<String> topics) {
        var known = topicRows(List.of(session.id()));
        known.stream().filter(row -> !topics.contains(row.topic())).forEach(em::remove);
        var kept = known.stream().map(SessionTopic::topic).toList();
        topics.stream()
                .filter(topic -> !kept.contains(topic))
                .forEach(topic -> em.persist(SessionTopic.of(session.id(), topic)));
    }

    /** A session with what it was about. */
    SessionDetail detail(OrientationSession session) {
        return detailed(List.of(session)).get(0);
    }

    private List<SessionDetail> detailed(List<OrientationSession> sessions) {
        var topics = topicRows(sessions.stream().map(OrientationSession::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        SessionTopic::sessionId, Collectors.mapping(SessionTopic::topic, Collectors.toList())));
        return sessions.stream()
                .map(session -> session.detail(topics.getOrDefault(session.id(), List.of())))
                .toList();
    }

    private List<SessionTopic> topicRows(List<Long> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select t from SessionTopic t where t.sessionId in :sessions order by t.id",
                                SessionTopic.class)
                        .setParameter("sessions", sessions)
                        .getResultList();
    }

    /** The id of the session that this request has already stored, if it has. */
    public Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select s.id from OrientationSession s where s.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One session. Throws {@link NotFound}. */
    public OrientationSession get(long id) {
        var session = em.find(OrientationSession.class, id);
        if (session == null) {
            throw new NotFound("session");
        }
        return session;
    }

    /** A person's sessions, the latest first. */
    public List<SessionDetail> of(long citizenId) {
        var jpql = "select s from OrientationSession s where s.citizenId = :citizen order by s.heldAt desc, s.id desc";
        return detailed(em.createQuery(jpql, OrientationSession.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(200)
                .getResultList());
    }
}
