package it.infolavoro.intake;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells a person's visits with their reasons, and which needs were opened and closed. */
@ApplicationScoped
class VisitTeller implements StoryTeller {

    private static final String VISIT = "visit";

    @Override
    public Set<String> acts() {
        return Set.of(VISIT, "need.opened", "need.closed");
    }

    @Override
    public Object detail(StoryRow row) {
        return row.act().equals(VISIT)
                ? new VisitEvent(visit(row), row.codeList())
                : new NeedRow(row.id(), row.version(), row.code(), row.beganAt(), row.endedAt());
    }

    private static IntakeRow visit(StoryRow row) {
        return new IntakeRow(row.id(), row.at(), row.code(), row.note(), row.edition(), row.actor(), row.beganAt());
    }
}
