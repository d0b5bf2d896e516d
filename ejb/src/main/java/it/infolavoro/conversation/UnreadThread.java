package it.infolavoro.conversation;

/**
 * A delivery about which the other side has written something unread.
 *
 * @param referralId what it belongs to at the desk; null for the organisation, which does not know it
 * @param organisationName who has written; null for the organisation
 */
public record UnreadThread(long deliveryId, Long referralId, String organisationName, long unread) {

    /** As the organisation counts it. */
    public UnreadThread(long deliveryId, long unread) {
        this(deliveryId, null, null, unread);
    }
}
