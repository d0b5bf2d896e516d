package it.infolavoro.exitpackage;

/** How far a package is. */
public enum ExitPackageState {
    REQUESTED,
    RUNNING,
    READY,
    FAILED,
    /** Thrown away, as it was kept long enough. */
    EXPIRED
}
