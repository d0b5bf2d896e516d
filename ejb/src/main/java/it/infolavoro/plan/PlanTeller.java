package it.infolavoro.plan;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells which actions were done or cancelled, and which plans were closed and how they ended. */
@ApplicationScoped
class PlanTeller implements StoryTeller {

    private static final String ACTION = "plan.action";

    @Override
    public Set<String> acts() {
        return Set.of(ACTION, "plan.closed");
    }

    @Override
    public Object detail(StoryRow row) {
        return row.act().equals(ACTION)
                ? action(row)
                : new ClosedPlan(row.id(), row.beganAt(), row.at(), row.actor(), row.code());
    }

    private static ActionRow action(StoryRow row) {
        return new ActionRow(
                row.id(),
                row.version(),
                row.partOfId(),
                row.aboutId(),
                row.title(),
                ActionBy.valueOf(row.code()),
                row.state(ActionState.class),
                row.day(),
                row.at(),
                row.actor(),
                row.reason());
    }
}
