package it.infolavoro.intake;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a person's visits. */
@ApplicationScoped
class VisitTimeline implements TimelineSource {

    @Inject
    Intakes intakes;

    @Override
    public TimelineKind kind() {
        return TimelineKind.VISIT;
    }

    @Override
    public String act() {
        return "visit";
    }

    @Override
    public String latest() {
        return "select max(i.visitedAt) from Intake i where i.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        var visits = intakes.of(citizenId, before);
        var reasons = intakes.reasonsOf(visits.stream().map(IntakeRow::id).toList());
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
}
