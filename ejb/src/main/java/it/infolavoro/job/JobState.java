package it.infolavoro.job;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** When a job ran last, how that ended, and which node runs it now. */
@Entity
@Table(name = "job")
public class JobState extends SharedEntity {

    /** For how long a node that says nothing any more is believed to be at it. */
    static final Duration LEASE = Duration.ofMinutes(1);

    @Column(updatable = false)
    private String name;

    private String node;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private JobOutcome outcome;

    private Long items;

    private String failure;

    protected JobState() {}

    /** Whether somebody is at it (rule R2). */
    boolean running(Instant now) {
        return leaseUntil != null && now.isBefore(leaseUntil);
    }

    /** A node begins. Tells whether nobody else was at it; then nothing happens. */
    boolean begin(String by, Instant now) {
        if (running(now)) {
            return false;
        }
        node = by;
        leaseUntil = now.plus(LEASE);
        startedAt = now;
        endedAt = null;
        outcome = null;
        items = null;
        failure = null;
        return true;
    }

    /** The node that began it still works. */
    void goesOn(String by, Instant now) {
        if (by.equals(node) && leaseUntil != null) {
            leaseUntil = now.plus(LEASE);
        }
    }

    /** The node that began it has done it. */
    void done(String by, long things, Instant now) {
        if (by.equals(node)) {
            outcome = JobOutcome.DONE;
            items = things < 0 ? null : things;
            end(now);
        }
    }

    /** The node that began it could not do it. */
    void failed(String by, String kind, Instant now) {
        if (by.equals(node)) {
            outcome = JobOutcome.FAILED;
            failure = kind;
            end(now);
        }
    }

    private void end(Instant now) {
        endedAt = now;
        leaseUntil = null;
    }

    String name() {
        return name;
    }

    /** Whether the last run failed or was broken off. */
    boolean troubled(Instant now) {
        var shown = shown(now);
        return shown == JobOutcome.FAILED || shown == JobOutcome.BROKEN_OFF;
    }

    /** This as the administrator sees it. */
    JobRow row(Instant now, Instant next) {
        return new JobRow(name, shown(now), startedAt, endedAt, items, failure, next);
    }

    /** The outcome of a run that its node never ended is that it was broken off. */
    private JobOutcome shown(Instant now) {
        if (running(now)) {
            return JobOutcome.RUNNING;
        }
        if (outcome == null) {
            return startedAt == null ? JobOutcome.NEVER : JobOutcome.BROKEN_OFF;
        }
        return outcome;
    }
}
