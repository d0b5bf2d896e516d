package it.infolavoro.inbox;

/** The database's lists of states, each of which stands in one place of a key. */
public enum InboxFolder {
    WAITING,
    WORKING,
    CLOSED
}
