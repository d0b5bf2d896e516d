package it.infolavoro.exitpackage;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Pacchetto dei dati: a Comune's data on their way into one file, and the file while it is kept. */
@Entity
@Table(name = "exit_package")
public class ExitPackage extends MunicipalityOwned {

    /** How long it is kept. */
    public static final int DAYS = 7;

    /** Whoever writes it says so more often than this; after that it was broken off. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    @Enumerated(EnumType.STRING)
    private ExitPackageState state;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "requested_by", updatable = false)
    private String requestedBy;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private int tables;

    @Column(name = "tables_done")
    private int tablesDone;

    @Column(name = "rows_done")
    private long rowsDone;

    private int parts;

    private long size;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected ExitPackage() {}

    static ExitPackage requested(String by, Instant at) {
        var requested = new ExitPackage();
        requested.state = ExitPackageState.REQUESTED;
        requested.requestedAt = at;
        requested.requestedBy = by;
        requested.touchedAt = at;
        return requested;
    }

    /** Whether somebody is to write it: nobody began, or whoever did was broken off. */
    boolean toWrite(Instant now) {
        return state == ExitPackageState.REQUESTED
                || state == ExitPackageState.RUNNING && touchedAt.plus(SILENCE).isBefore(now);
    }

    /** Begins, or begins anew. */
    void begin(Instant now) {
        state = ExitPackageState.RUNNING;
        touchedAt = now;
        tables = 0;
        tablesDone = 0;
        rowsDone = 0;
        parts = 0;
        size = 0;
    }

    /** So many tables and rows are in it. */
    void progress(int allTables, int done, long rows, Instant now) {
        tables = allTables;
        tablesDone = done;
        rowsDone = rows;
        touchedAt = now;
    }

    /** One more part of so many bytes is stored. Gives its number. */
    int part(int bytes, Instant now) {
        size += bytes;
        touchedAt = now;
        return parts++;
    }

    /** All is in it. */
    void ready(Instant now) {
        state = ExitPackageState.READY;
        finishedAt = now;
        expiresAt = now.plus(Duration.ofDays(DAYS));
    }

    /** It could not be written. */
    void failed(Instant now) {
        state = ExitPackageState.FAILED;
        finishedAt = now;
    }

    boolean over(Instant now) {
        return state == ExitPackageState.READY && expiresAt.isBefore(now);
    }

    /** Its parts were thrown away. */
    void expired() {
        state = ExitPackageState.EXPIRED;
    }

    /** Refuses to give what is not there. */
    void requireReady(Instant now) {
        if (state != ExitPackageState.READY || expiresAt.isBefore(now)) {
            throw new BusinessRuleViolation("exitPackage.notReady");
        }
    }

    int parts() {
        return parts;
    }

    long size() {
        return size;
    }

    /** As the responsible sees it. */
    ExitPackageRow row() {
        return new ExitPackageRow(
                id(), state, requestedAt, requestedBy, tables, tablesDone, rowsDone, size, finishedAt, expiresAt);
    }
}
