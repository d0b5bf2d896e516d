package it.infolavoro.keyrotation;

/** How far a column is. */
public enum RenewalState {
    WAITING,
    RUNNING,
    DONE
}
