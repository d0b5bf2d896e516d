package it.infolavoro.plan;

import java.util.List;

/** A goal with its actions: the open ones first, by the day they are due. */
public record GoalRow(long id, long version, String text, GoalState state, Progress progress, List<ActionRow> actions) {

    /** Copies the actions. */
    public GoalRow {
        actions = List.copyOf(actions);
    }
}
