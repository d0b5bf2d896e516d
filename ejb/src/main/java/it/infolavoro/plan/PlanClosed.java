package it.infolavoro.plan;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells which plans were closed, and how they ended. */
@ApplicationScoped
class PlanClosed implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.PLAN;
    }

    @Override
    public String act() {
        return "plan.closed";
    }

    @Override
    public String latest() {
        return "select max(p.closedAt) from ActionPlan p where p.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select new it.infolavoro.plan.ClosedPlan(p.id, p.createdAt, p.closedAt, p.closedBy, p.outcome)"
                + " from ActionPlan p where p.citizenId = :citizen" + Before.where("p.closedAt", "p.id");
        return before.of(em.createQuery(jpql, ClosedPlan.class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(plan -> new TimelineEntry(kind(), act(), plan.closedAt(), plan.id(), plan.closedBy(), plan))
                .toList();
    }
}
