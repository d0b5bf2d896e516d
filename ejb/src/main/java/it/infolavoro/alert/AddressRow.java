package it.infolavoro.alert;

import java.time.Instant;

/**
 * An address that gets mails.
 *
 * @param username whose it is; null for a shared mailbox
 * @param confirmed false while it gets no mails because nobody has typed the code that was mailed there
 */
public record AddressRow(
        long id,
        String username,
        String address,
        Rhythm rhythm,
        int fromHour,
        int untilHour,
        boolean confirmed,
        Instant createdAt) {

    /** Whether it is a mailbox of the whole body. */
    public boolean shared() {
        return username == null;
    }

    @Override
    public String toString() {
        return "AddressRow[" + id + "]";
    }
}
