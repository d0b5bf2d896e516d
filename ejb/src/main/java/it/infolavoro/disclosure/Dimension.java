package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way in which counts are told apart, such as the month or the Comune.
 *
 * @param leaves the finest values, each once, in a fixed order: where two ways of hiding are as good, the order decides
 * @param groups values that stand for several leaves, such as a quarter
 */
public record Dimension(List<String> leaves, Map<String, List<String>> groups) {

    /** All leaves together. */
    public static final String ALL = "*";

    /** Copies what it is given. */
    public Dimension {
        leaves = List.copyOf(leaves);
        groups = Map.copyOf(groups);
    }

    /** A dimension without groups but that of all. */
    public static Dimension of(List<String> leaves) {
        return new Dimension(leaves, Map.of());
    }

    /** The positions of the leaves that a value stands for. */
    int[] leavesOf(String value) {
        if (ALL.equals(value)) {
            return positions(leaves);
        }
        return positions(groups.getOrDefault(value, List.of(value)));
    }

    private int[] positions(List<String> wanted) {
        var known = new LinkedHashMap<String, Integer>();
        leaves.forEach(leaf -> known.put(leaf, known.size()));
        var found = new ArrayList<Integer>();
        for (var leaf : wanted) {
            if (!known.containsKey(leaf)) {
                throw new IllegalArgumentException("Not a value of the dimension: " + leaf);
            }
            found.add(known.get(leaf));
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
