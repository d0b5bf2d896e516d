package it.infolavoro.inbox;

import java.util.List;

/**
 * What an organisation should look at today.
 *
 * @param waiting deliveries without an answer, the oldest first
 */
public record InboxToday(InboxCounts counts, List<InboxRow> waiting) {

    /** Copies the list. */
    public InboxToday {
        waiting = List.copyOf(waiting);
    }
}
