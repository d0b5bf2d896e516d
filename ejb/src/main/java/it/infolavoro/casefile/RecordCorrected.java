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

/** Tells from the trail when the person's data were corrected, and by whom; not what was there before. */
@ApplicationScoped
class RecordCorrected implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.RECORD;
    }

    @Override
    public String act() {
        return "record.corrected";
    }

    @Override
    public String latest() {
        return "select max(e.at) from AccessLogEntry e where e.citizenId = c.id and e.action = 'citizen.correct'";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select e.at, e.id, e.actor from AccessLogEntry e where e.citizenId = :citizen and e.action ="
                + " 'citizen.correct'" + Before.where("e.at", "e.id");
        return before.of(em.createQuery(jpql, Object[].class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(row -> new TimelineEntry(kind(), act(), (Instant) row[0], (Long) row[1], (String) row[2], null))
                .toList();
    }
}
