package it.infolavoro.inbox;

/**
 * Which deliveries of the inbox to list.
 *
 * @param folder which states
 * @param after cursor of the page before, or null for the oldest unanswered, the newest otherwise
 */
public record InboxSearch(Folder folder, String after) {

    /** The inbox's folders. */
    public enum Folder {
        /** Without an answer, opened or not. */
        WAITING,
        /** Sent and not opened yet. */
        NEW,
        /** Opened, waiting for an answer. */
        TO_ANSWER,
        /** Accepted, in progress or on hold. */
        WORKING,
        /** Ended. */
        CLOSED
    }
}
