package it.infolavoro.networkprofile;

import it.infolavoro.platform.SharedEntity;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows that one loading found or added. The version of a row that was there tells in the end whether it was
 * written.
 */
final class LoadedRows {

    private final NetworkProfiles stored;
    private final Map<SharedEntity, Long> versions = new IdentityHashMap<>();
    private int added;

    LoadedRows(NetworkProfiles stored) {
        this.stored = stored;
    }

    /** All rows of a kind in a network, by their key. */
    <T extends SharedEntity> Map<String, T> all(Class<T> type, long networkId, Function<T, String> key) {
        var rows = new HashMap<String, T>();
        stored.all(type, networkId).forEach(row -> rows.put(key.apply(row), known(row)));
        return rows;
    }

    /** Remembers a row that was there. */
    <T extends SharedEntity> T known(T row) {
        versions.put(row, row.version());
        return row;
    }

    <T extends SharedEntity> T add(T row) {
        added++;
        return stored.add(row);
    }

    /** What was done. To be asked after all was flushed. */
    ProfileChanges changes(String network) {
        var changed = versions.entrySet().stream()
                .filter(row -> row.getKey().version() != row.getValue())
                .count();
        return new ProfileChanges(network, added, (int) changed);
    }
}
