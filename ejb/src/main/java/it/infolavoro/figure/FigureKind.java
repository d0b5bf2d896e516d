package it.infolavoro.figure;

/** What is counted of deliveries. */
public enum FigureKind {
    /** Sent to the organisation. */
    RECEIVED,
    /** Opened, by working days since the sending. */
    OPENED,
    /** Accepted, declined or forwarded, by working days since the sending. */
    DECIDED,
    /** Concluded or interrupted, by working days since the sending. */
    CLOSED,
    ACCEPTED,
    /** By reason. */
    DECLINED,
    FORWARDED,
    /** By outcome. */
    COMPLETED,
    /** By reason. */
    INTERRUPTED,
    /** Ended by the clock without an answer. */
    UNANSWERED,
    /** Accepted, and ended by the clock because nobody began. */
    STUCK,
    WITHDRAWN,
    SUPERSEDED
}
