package it.infolavoro.networkprofile;

import it.infolavoro.platform.SharedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows that one loading found or added. The version of a row that was there tells in the end whether it was
 * written.
 */
final class LoadedRows {

    private final NetworkProfiles stored;
    private final Map<SharedEntity, Long> versions = new IdentityHashMap<>();
    private final List<SkippedLine> skipped = new ArrayList<>();
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

    /** Remembers what the files say and was not done. */
    void skip(SkippedLine line) {
        skipped.add(line);
    }

    /** Remembers it where a row was entered on a page, and answers whether it was. */
    boolean skipEntered(boolean enteredOnPage, Line at, String code) {
        if (enteredOnPage) {
            skip(new SkippedLine(at, "the line was skipped, as \"" + code + "\" was entered on a page"));
        }
        return enteredOnPage;
    }

    /** What was done. To be asked after all was flushed. */
    ProfileChanges changes(String network) {
        var changed = versions.entrySet().stream()
                .filter(row -> row.getKey().version() != row.getValue())
                .count();
        return new ProfileChanges(network, added, (int) changed, skipped);
    }
}
