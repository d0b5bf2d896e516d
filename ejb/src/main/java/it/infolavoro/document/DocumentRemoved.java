package it.infolavoro.document;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells which documents were removed, and why. */
@ApplicationScoped
class DocumentRemoved implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.DOCUMENT;
    }

    @Override
    public String act() {
        return "document.removed";
    }

    @Override
    public String latest() {
        return "select max(d.removedAt) from Document d where d.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select d from Document d where d.citizenId = :citizen" + Before.where("d.removedAt", "d.id");
        return before.of(em.createQuery(jpql, Document.class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(Document::row)
                .map(row -> new TimelineEntry(kind(), act(), row.removedAt(), row.id(), row.removedBy(), row))
                .toList();
    }
}
