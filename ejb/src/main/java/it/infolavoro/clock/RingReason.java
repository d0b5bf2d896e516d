package it.infolavoro.clock;

/** Which term a delivery has outlived: why the clock rings for it, and how late it is for its organisation. */
public enum RingReason {
    /** It should have been opened by now. */
    UNREAD,
    /** It should have been answered by now. */
    UNANSWERED,
    /** It is about to end by itself. */
    EXPIRING
}
