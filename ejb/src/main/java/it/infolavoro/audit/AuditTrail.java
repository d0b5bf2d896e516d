package it.infolavoro.audit;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.Slice;
import it.infolavoro.tenancy.BoundDoor;
import it.infolavoro.tenancy.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes the trail within the transaction of the act, and reads a Comune's part of it. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    void record(@Observes AuditEvent event) {
        var door = BoundDoor.current();
        var municipality = door.kind() == Door.Kind.MUNICIPALITY ? Long.valueOf(door.id()) : null;
        em.persist(AuditEntry.of(event, caller.find().orElse(null), municipality, clock.instant()));
    }

    Slice<AccessLogRow> list(AccessLogSearch search) {
        var cursor = Cursor.decode(search.after(), 1);
        var jpql = "select new it.infolavoro.audit.AccessLogRow(e.id, e.at, e.actor, e.role, e.kind, e.action,"
                + " e.subjectType,"
                + " e.subjectId, e.citizenId) from AccessLogEntry e where e.id < :before"
                + (search.citizenId() == null ? "" : " and e.citizenId = :citizen")
                + (search.kind() == null ? "" : " and e.kind = :kind")
                + " order by e.id desc";
        var query = em.createQuery(jpql, AccessLogRow.class)
                .setParameter("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .setMaxResults(Slice.SIZE + 1);
        if (search.citizenId() != null) {
            query.setParameter("citizen", search.citizenId());
        }
        if (search.kind() != null) {
            query.setParameter("kind", search.kind());
        }
        return Slice.of(query.getResultList(), Slice.SIZE, row -> Cursor.of(row.id()));
    }
}
