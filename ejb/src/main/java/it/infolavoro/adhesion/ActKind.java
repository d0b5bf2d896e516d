package it.infolavoro.adhesion;

/** What the coordinator decides about a body. */
public enum ActKind {
    JOINED,
    /** It had taken part before. */
    RETURNED,
    SUSPENDED,
    RESUMED,
    LEFT,
    /** It goes on under the next edition of its protocol. */
    RENEWED
}
