package it.infolavoro.conversation;

import java.util.List;

/**
 * The thread of a delivery, as one side reads it.
 *
 * @param messages the oldest first; none where the reader's access is over
 * @param open whether something can be written
 * @param personKnown whether the organisation may know who the person is
 */
public record Conversation(long deliveryId, List<MessageRow> messages, boolean open, boolean personKnown) {

    /** Copies the list. */
    public Conversation {
        messages = List.copyOf(messages);
    }
}
