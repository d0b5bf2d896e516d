package it.infolavoro.link;

import java.time.Instant;

/**
 * A registered mailbox, as the coordinator sees it.
 *
 * @param confirmedAt null while it has not confirmed itself: no link goes there
 * @param confirmable whether it still can
 */
public record MailboxRow(
        long organisationId, String organisation, String address, Instant confirmedAt, boolean confirmable) {

    @Override
    public String toString() {
        return "MailboxRow[" + organisationId + "]";
    }
}
