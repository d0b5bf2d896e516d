package it.infolavoro.administration;

/** How a part of the installation stands. */
public enum PartState {
    WORKS,
    /** It is not set up; the product does without it. */
    NOT_SET,
    /** It works, and somebody should look at it. */
    ATTENTION,
    DOES_NOT_WORK
}
