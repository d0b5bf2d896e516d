package it.infolavoro.intake;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells which needs of a person were closed. */
@ApplicationScoped
class NeedClosed implements TimelineSource {

    @Inject
    Intakes intakes;

    @Override
    public TimelineKind kind() {
        return TimelineKind.NEED;
    }

    @Override
    public String act() {
        return "need.closed";
    }

    @Override
    public String latest() {
        return "select max(n.closedAt) from Need n where n.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return intakes.needsOf(citizenId, "n.closedAt", before).stream()
                .map(need -> new TimelineEntry(kind(), act(), need.closedAt(), need.id(), null, need))
                .toList();
    }
}
