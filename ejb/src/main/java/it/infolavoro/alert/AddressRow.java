package it.infolavoro.alert;

import java.time.Instant;

/**
 * An address that gets mails.
 *
 * @param username whose it is; null for a shared mailbox
 */
public record AddressRow(
        long id, String username, String address, Rhythm rhythm, int fromHour, int untilHour, Instant createdAt) {

    /** Whether it is a mailbox of the whole body. */
    public boolean shared() {
        return username == null;
    }

    @Override
    public String toString() {
        return "AddressRow[" + id + "]";
    }
}
