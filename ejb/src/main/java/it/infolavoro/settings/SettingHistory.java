package it.infolavoro.settings;

import it.infolavoro.platform.ConcurrentChange;
import it.infolavoro.platform.NotFound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The versions of a topic, the oldest first; empty while nobody has settled anything. */
public final class SettingHistory {

    private final List<SettledContent> versions;

    SettingHistory(List<SettledContent> versions) {
        this.versions = versions;
    }

    /** The newest number; 0 while nobody has settled anything. */
    public int newest() {
        return versions.isEmpty() ? 0 : versions.get(versions.size() - 1).number();
    }

    /** Rule R4. */
    public void requireNewest(int seen) {
        if (seen != newest()) {
            throw new ConcurrentChange(null);
        }
    }

    /** What a version holds. Throws {@link NotFound}. */
    public Map<String, String> values(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("setting"))
                .values();
    }

    /** What the newest version holds; empty while nobody has settled anything. */
    public Map<String, String> current() {
        return versions.isEmpty() ? Map.of() : values(newest());
    }

    /** The versions with what each changed, the newest first. */
    public List<SettingRow> rows() {
        var rows = new ArrayList<SettingRow>();
        Map<String, String> before = null;
        for (var version : versions) {
            var values = version.values();
            rows.add(version.row(before == null ? values : before));
            before = values;
        }
        Collections.reverse(rows);
        return rows;
    }
}
