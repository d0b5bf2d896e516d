package it.infolavoro.web.conversation;

import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.conversation.UnreadThread;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the desk has still to read, read once in a request. */
@Named
@RequestScoped
public class DeskUnreadMessages {

    @Inject
    DeskConversationService conversations;

    private List<UnreadThread> threads;

    /** Threads with something unread. */
    public List<UnreadThread> getThreads() {
        if (threads == null) {
            threads = conversations.unread();
        }
        return threads;
    }

    /** How many messages about a delivery are unread. */
    public long of(long deliveryId) {
        return getThreads().stream()
                .filter(thread -> thread.deliveryId() == deliveryId)
                .mapToLong(UnreadThread::unread)
                .sum();
    }
}
