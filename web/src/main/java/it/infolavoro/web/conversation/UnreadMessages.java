package it.infolavoro.web.conversation;

import it.infolavoro.conversation.UnreadThread;
import java.util.List;

/** What one side has still to read, read once in a request. */
public abstract class UnreadMessages {

    private List<UnreadThread> threads;

    /** Reads this side's threads with something unread. */
    protected abstract List<UnreadThread> read();

    /** Threads with something unread. */
    public List<UnreadThread> getThreads() {
        if (threads == null) {
            threads = read();
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
