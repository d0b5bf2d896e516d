package it.infolavoro.plan;

/** What became of a goal. */
public enum GoalState {
    OPEN,
    REACHED,
    DROPPED
}
