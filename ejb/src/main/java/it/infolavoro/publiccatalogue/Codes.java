package it.infolavoro.publiccatalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of one network: the values of its code lists in their order. The places of its services are the list
 * {@code place}.
 */
public final class Codes {

    private final String network;
    private final Map<String, Map<String, Code>> lists = new LinkedHashMap<>();

    /** A value of a code list. */
    public record Code(String network, String list, String key, String label) {

        /** Under which it is known outside. */
        public String id() {
            return StableId.of("term", network, list, key);
        }
    }

    Codes(String network) {
        this.network = network;
    }

    void add(Code code) {
        lists.computeIfAbsent(code.list(), list -> new LinkedHashMap<>()).put(code.key(), code);
    }

    public String network() {
        return network;
    }

    /** The label of a value; the key itself where the network has no such value. */
    public String label(String list, String key) {
        var code = code(list, key);
        return code == null ? key : code.label();
    }

    /** A value; null where the network has none, or for null. */
    public Code code(String list, String key) {
        return key == null ? null : of(list).get(key);
    }

    /** Whether the network has this value. */
    public boolean has(String list, String key) {
        return of(list).containsKey(key);
    }

    /** The values of a list, in its order. */
    public List<Code> values(String list) {
        return List.copyOf(of(list).values());
    }

    private Map<String, Code> of(String list) {
        return lists.getOrDefault(list, Map.of());
    }
}
