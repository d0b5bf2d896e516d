package it.infolavoro.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was counted, by the leaves of every dimension: the finest numbers, of which published ones are sums. */
public final class Counts {

    private final List<Dimension> dimensions;
    private final Map<List<String>, Long> atoms = new HashMap<>();

    /** No count yet, by these dimensions. */
    public Counts(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
    }

    /** Adds to what was counted at some leaves. */
    public Counts add(List<String> leaves, long count) {
        atoms.merge(List.copyOf(leaves), count, Long::sum);
        return this;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** The counts as one array, the last dimension's leaves side by side. */
    long[] array() {
        var size = 1;
        for (var dimension : dimensions) {
            size = Math.multiplyExact(size, dimension.leaves().size());
        }
        var array = new long[size];
        atoms.forEach((leaves, count) -> {
            var place = 0;
            for (var each = 0; each < dimensions.size(); each++) {
                var dimension = dimensions.get(each);
                place = place * dimension.leaves().size() + dimension.leavesOf(leaves.get(each))[0];
            }
            array[place] += count;
        });
        return array;
    }
}
