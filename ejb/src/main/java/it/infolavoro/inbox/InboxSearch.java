package it.infolavoro.inbox;

import it.infolavoro.clock.RingReason;
import it.infolavoro.referral.Priority;

/**
 * Which deliveries of the inbox to list. What is null does not matter.
 *
 * @param folder which states; null for the new ones
 * @param serviceId the own service that was asked
 * @param whose whose they are
 * @param colleagueId whose they are, where they are somebody else's
 * @param late how long they have waited
 * @param order null for the oldest first where an answer is due, the newest first otherwise
 * @param after cursor of the page before, or null for the first
 */
public record InboxSearch(
        Folder folder,
        Priority priority,
        Long serviceId,
        Whose whose,
        Long colleagueId,
        RingReason late,
        Order order,
        String after) {

    /** A folder without any filter. */
    public InboxSearch(Folder folder, String after) {
        this(folder, null, null, null, null, null, null, after);
    }

    /** The inbox's folders. */
    public enum Folder {
        /** All that have not ended. */
        OPEN,
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

    /** Whose deliveries. */
    public enum Whose {
        MINE,
        /** Nobody's, or of somebody who is not there. */
        NOBODYS
    }

    /** In which order. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    /** The order that holds. */
    Order ordered() {
        if (order != null) {
            return order;
        }
        return folder == Folder.WORKING || folder == Folder.CLOSED ? Order.NEWEST : Order.OLDEST;
    }
}
