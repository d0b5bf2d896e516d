package it.infolavoro.orientation;

import it.infolavoro.platform.NotFound;
import it.infolavoro.timeline.Before;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orientation sessions of the bound Comune. */
@ApplicationScoped
public class OrientationSessions {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a session and gives its id. */
    public long add(OrientationSession session) {
        em.persist(session);
        em.flush();
        return session.id();
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
        return em.createQuery(jpql, OrientationSession.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(200)
                .getResultStream()
                .map(OrientationSession::detail)
                .toList();
    }

    /** A part of a person's story. */
    List<SessionDetail> of(long citizenId, Before before) {
        var jpql = "select s from OrientationSession s where s.citizenId = :citizen" + Before.where("s.heldAt", "s.id");
        return before.of(em.createQuery(jpql, OrientationSession.class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(OrientationSession::detail)
                .toList();
    }

    /** Next steps that are open and due up to a day, the oldest first. */
    public List<NextStepRow> nextStepsDue(LocalDate upTo, int limit) {
        var jpql = "select new it.infolavoro.orientation.NextStepRow(s.id, s.version, c.id, c.surname, c.givenName,"
                + " s.nextStep,"
                + " s.nextStepDue) from OrientationSession s, Citizen c where c.id = s.citizenId and"
                + " s.nextStepDoneAt is null"
                + " and s.nextStepDue <= :upTo order by s.nextStepDue, s.id";
        return em.createQuery(jpql, NextStepRow.class)
                .setParameter("upTo", upTo)
                .setMaxResults(limit)
                .getResultList();
    }
}
