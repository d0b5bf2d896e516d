package it.infolavoro.plan;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells which actions were done or cancelled. */
@ApplicationScoped
class ActionEnded implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.PLAN;
    }

    @Override
    public String act() {
        return "plan.action";
    }

    @Override
    public String latest() {
        return "select max(a.endedAt) from Action a where a.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select a from Action a where a.citizenId = :citizen" + Before.where("a.endedAt", "a.id");
        return before.of(em.createQuery(jpql, Action.class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(Action::row)
                .map(row -> new TimelineEntry(kind(), act(), row.endedAt(), row.id(), row.endedBy(), row))
                .toList();
    }
}
