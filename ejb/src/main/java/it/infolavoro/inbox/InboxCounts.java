package it.infolavoro.inbox;

import java.util.List;

/**
 * How many deliveries ask for something. The ended ones are not counted, since nothing is to be done about them.
 *
 * @param unread sent and not opened
 * @param toAnswer opened and not answered
 * @param working accepted and not ended
 * @param urgent without an answer and urgent
 * @param late without an answer past the term to answer, those about to end among them
 * @param expiring without an answer and about to end
 * @param mine open and the caller's
 * @param nobodys open and nobody's, or of somebody who is not there
 * @param services open ones by service, the most first
 * @param more whether there are more than were counted: an inbox that nobody works on is not counted through
 */
public record InboxCounts(
        long unread,
        long toAnswer,
        long working,
        long urgent,
        long late,
        long expiring,
        long mine,
        long nobodys,
        List<Asked> services,
        boolean more) {

    /** Copies the list. */
    public InboxCounts {
        services = List.copyOf(services);
    }

    /** The open deliveries of one of the organisation's services. */
    public record Asked(long serviceId, String name, long open) {}

    public long open() {
        return unread + toAnswer + working;
    }
}
