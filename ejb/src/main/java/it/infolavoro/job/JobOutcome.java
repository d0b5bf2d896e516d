package it.infolavoro.job;

/** How a job stands. */
public enum JobOutcome {
    NEVER,
    RUNNING,
    DONE,
    FAILED,
    /** The node that ran it was ended; the next run goes on. */
    BROKEN_OFF
}
