package it.infolavoro.adhesion;

/** How a body stands to its network on a day. */
public enum Standing {
    /** It has never taken part. */
    NEVER,
    /** It will take part from a later day on. */
    JOINING,
    MEMBER,
    SUSPENDED,
    LEFT
}
