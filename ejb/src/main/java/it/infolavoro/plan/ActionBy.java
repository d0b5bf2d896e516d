package it.infolavoro.plan;

/** Who does an action. */
public enum ActionBy {
    PERSON,
    DESK,
    ORGANISATION
}
