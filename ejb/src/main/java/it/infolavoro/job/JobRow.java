package it.infolavoro.job;

import java.io.Serializable;
import java.time.Instant;

/**
 * A job and its last run.
 *
 * @param items how many things it did; null where nobody counts them
 * @param failure class of what went wrong: its message may hold anything
 * @param next when it begins again on this node
 */
public record JobRow(
        String name, JobOutcome outcome, Instant startedAt, Instant endedAt, Long items, String failure, Instant next)
        implements Serializable {}
