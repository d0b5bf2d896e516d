package it.infolavoro.plan;

import java.time.Instant;
import java.util.List;

/**
 * What an open plan consists of, as it was read.
 *
 * @param id of the plan; null where none is open
 */
public record PlanParts(Long id, long version, Instant openedAt, List<Goal> goals, List<ActionRow> actions) {

    /** Of a person who has no open plan. */
    public static final PlanParts NONE = new PlanParts(null, 0, null, List.of(), List.of());

    /** A goal without its actions. */
    public record Goal(long id, long version, String text, GoalState state) {}

    /** Copies the lists. */
    public PlanParts {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }
}
