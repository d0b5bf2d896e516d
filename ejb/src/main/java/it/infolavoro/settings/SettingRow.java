package it.infolavoro.settings;

import java.time.Instant;
import java.util.List;

/**
 * A version in a topic's history.
 *
 * @param by login name; null for what held before anybody settled something
 * @param reason why, or null
 * @param restored the number of the version that came back with it, or null
 * @param changes what differs from the version before; empty for the first
 */
public record SettingRow(
        int number, Instant at, String by, String reason, Integer restored, List<SettingChange> changes) {

    /** Copies the list. */
    public SettingRow {
        changes = List.copyOf(changes);
    }
}
