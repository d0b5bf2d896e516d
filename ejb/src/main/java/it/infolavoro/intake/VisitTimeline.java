package it.infolavoro.intake;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a person's visits. */
@ApplicationScoped
class VisitTimeline implements TimelineSource {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Override
    public TimelineKind kind() {
        return TimelineKind.VISIT;
    }

    @Override
    public String act() {
        return "visit";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var jpql = "select new it.infolavoro.intake.IntakeRow(i.id, i.visitedAt, i.channel, i.note, i.noticeVersion,"
                + " i.createdBy)"
                + " from Intake i where i.citizenId = :citizen" + Before.where("i.visitedAt", "i.id");
        var visits = before.of(em.createQuery(jpql, IntakeRow.class).setParameter("citizen", citizenId))
                .getResultList();
        var reasons = reasonsOf(visits.stream().map(IntakeRow::id).toList());
        return visits.stream()
                .map(visit -> new TimelineEntry(
                        kind(),
                        act(),
                        visit.visitedAt(),
                        visit.id(),
                        visit.createdBy(),
                        new VisitEvent(visit, reasons.getOrDefault(visit.id(), List.of()))))
                .toList();
    }

    private Map<Long, List<String>> reasonsOf(List<Long> visits) {
        var reasons = new HashMap<Long, List<String>>();
        if (!visits.isEmpty()) {
            var jpql = "select r.intakeId, r.reason from IntakeReason r where r.intakeId in :visits order by r.id";
            em.createQuery(jpql, Object[].class)
                    .setParameter("visits", visits)
                    .getResultList()
                    .forEach(row -> reasons.computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return reasons;
    }
}
