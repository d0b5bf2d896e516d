package it.infolavoro.intake;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Tells which needs of a person were closed. */
@ApplicationScoped
class NeedClosed implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.NEED;
    }

    @Override
    public String act() {
        return "need.closed";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql =
                "select new it.infolavoro.intake.NeedRow(n.id, n.version, n.kind, n.openedAt, n.closedAt) from Need n"
                        + " where n.citizenId = :citizen" + Before.where("n.closedAt", "n.id");
        return before.of(em.createQuery(jpql, NeedRow.class).setParameter("citizen", citizenId))
                .getResultStream()
                .map(need -> new TimelineEntry(kind(), act(), need.closedAt(), need.id(), null, need))
                .toList();
    }
}
