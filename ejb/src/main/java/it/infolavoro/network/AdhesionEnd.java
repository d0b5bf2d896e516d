package it.infolavoro.network;

/** How a period of membership ended; where nobody said so, the body has left. */
public enum AdhesionEnd {
    SUSPENDED,
    LEFT,
    /** Another edition of the protocol goes on from the next day. */
    RENEWED
}
