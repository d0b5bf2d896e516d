package it.infolavoro.clock;

/** Why the clock rings for a delivery. */
public enum RingReason {
    /** It should have been opened by now. */
    UNREAD,
    /** It should have been answered by now. */
    UNANSWERED,
    /** It is about to end by itself. */
    EXPIRING
}
