package it.infolavoro.plan;

/** What became of an action. */
public enum ActionState {
    OPEN,
    DONE,
    CANCELLED
}
