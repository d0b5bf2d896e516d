package it.infolavoro.catalogue;

import java.util.Arrays;
import java.util.List;

/** Several keys or names in one column, with commas between. */
final class Keys {

    private Keys() {}

    /** Null for none. */
    static String join(List<String> keys) {
        return keys.isEmpty() ? null : String.join(",", keys);
    }

    static List<String> split(String keys) {
        return keys == null || keys.isBlank()
                ? List.of()
                : Arrays.stream(keys.split(",")).map(String::strip).toList();
    }
}
