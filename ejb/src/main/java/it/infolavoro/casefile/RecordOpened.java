package it.infolavoro.casefile;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Tells when the person's record was opened: where every story begins. */
@ApplicationScoped
class RecordOpened implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public String act() {
        return "record.opened";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select c.createdAt, c.id, c.createdBy from Citizen c where c.id = :citizen"
                + Before.where("c.createdAt", "c.id");
        return before.of(em.createQuery(jpql, Object[].class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(row -> new TimelineEntry(kind(), act(), (Instant) row[0], (Long) row[1], (String) row[2], null))
                .toList();
    }
}
