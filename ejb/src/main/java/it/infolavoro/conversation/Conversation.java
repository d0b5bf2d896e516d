package it.infolavoro.conversation;

import java.util.List;

/**
 * The thread of a delivery, as one side reads it.
 *
 * @param referralId what it belongs to at the desk; null for the organisation, which does not know it
 * @param organisationName with whom the desk writes; null for the organisation
 * @param messages the oldest first; none where the reader's access is over
 * @param open whether something can be written
 * @param personKnown whether the organisation may know who the person is
 */
public record Conversation(
        long deliveryId,
        Long referralId,
        String organisationName,
        List<MessageRow> messages,
        boolean open,
        boolean personKnown) {

    /** Copies the list. */
    public Conversation {
        messages = List.copyOf(messages);
    }

    /** As the organisation reads it. */
    static Conversation inInbox(long deliveryId, List<MessageRow> messages, boolean open, boolean personKnown) {
        return new Conversation(deliveryId, null, null, messages, open, personKnown);
    }
}
