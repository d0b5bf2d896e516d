package it.infolavoro.keyrotation;

import java.time.Instant;
import java.util.List;

/**
 * The installation's keys and their renewal.
 *
 * @param secretSince since when the keys are wrapped by the secret that is set
 * @param keys the newest first
 * @param renewal how far each kind of content is; empty where no key was ever renewed
 * @param beginsAt when the contents begin to be sealed anew; null without a renewal
 * @param underway whether there are contents to be gone through
 */
public record KeyOverview(
        Instant secretSince, List<KeyRow> keys, List<RenewalRow> renewal, Instant beginsAt, boolean underway) {

    /** Copies the lists. */
    public KeyOverview {
        keys = List.copyOf(keys);
        renewal = List.copyOf(renewal);
    }

    /** How many contents do not open, so that no key is thrown away. */
    public long unopened() {
        return renewal.stream().mapToLong(RenewalRow::unopened).sum();
    }
}
