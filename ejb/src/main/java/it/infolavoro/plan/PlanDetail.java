package it.infolavoro.plan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person's open plan.
 *
 * @param id of the plan; null where none is open
 * @param actions those that belong to no goal
 */
public record PlanDetail(
        Long id,
        long version,
        long citizenId,
        String surname,
        String givenName,
        Instant openedAt,
        Progress progress,
        List<GoalRow> goals,
        List<ActionRow> actions) {

    private static final int NEXT = 3;

    /** Copies the lists. */
    public PlanDetail {
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }

    /** The open actions that come next, by the day they are due; a few of them. */
    public List<ActionRow> next() {
        return Stream.concat(goals.stream().flatMap(goal -> goal.actions().stream()), actions.stream())
                .filter(action -> action.state() == ActionState.OPEN)
                .sorted(ActionRow.BY_DAY)
                .limit(NEXT)
                .toList();
    }
}
