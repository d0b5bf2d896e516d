package it.infolavoro.exitpackage;

import java.time.Instant;

/**
 * A package as the responsible sees it.
 *
 * @param tables of how many tables it will be; 0 before it is begun
 * @param expiresAt until when it can be downloaded, or null
 */
public record ExitPackageRow(
        long id,
        ExitPackageState state,
        Instant requestedAt,
        String requestedBy,
        int tables,
        int tablesDone,
        long rowsDone,
        long size,
        Instant finishedAt,
        Instant expiresAt) {

    /** Whether it is on its way. */
    public boolean underway() {
        return state == ExitPackageState.REQUESTED || state == ExitPackageState.RUNNING;
    }

    /** How much of it is done, from 0 to 100. */
    public int percent() {
        return tables == 0 ? 0 : tablesDone * 100 / tables;
    }
}
