package it.infolavoro.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * One setting that differs between two versions.
 *
 * @param key the setting's key
 * @param before null where it was not settled
 * @param after null where it is not settled any more
 */
public record SettingChange(String key, String before, String after) {

    /** What differs, by key. */
    public static List<SettingChange> between(Map<String, String> before, Map<String, String> after) {
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .map(key -> new SettingChange(key, before.get(key), after.get(key)))
                .filter(change -> !Objects.equals(change.before, change.after))
                .toList();
    }
}
