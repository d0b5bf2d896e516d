package it.infolavoro.upkeep;

/** What became of a version of an entry. */
public enum VersionState {
    /** Still being written. */
    DRAFT,
    /** Waiting for the coordinator. */
    IN_REVIEW,
    /** It was offered from then on. */
    PUBLISHED,
    /** The coordinator sent it back with a reason. */
    SENT_BACK,
    /** The organisation dropped it. */
    DROPPED;

    /** Whether something can still become of it. */
    public boolean open() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
