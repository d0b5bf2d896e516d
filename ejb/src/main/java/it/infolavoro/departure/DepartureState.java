package it.infolavoro.departure;

/** How far a departure is. */
public enum DepartureState {
    /** Its day is still ahead, or its steps are being done. */
    PLANNED,
    /** All that was open is settled. */
    SETTLED,
    /** Another decision took its place before it was settled. */
    REPLACED
}
