package it.infolavoro.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;

/** By how much each cell changes: room that is used for one box after another. */
final class Changes {

    private final int[] by;
    private final boolean[] seen;
    private final int[] cells;
    private int size;

    Changes(int cellCount) {
        by = new int[cellCount];
        seen = new boolean[cellCount];
        cells = new int[cellCount];
    }

    void add(int cell, int change) {
        if (!seen[cell]) {
            seen[cell] = true;
            cells[size++] = cell;
        }
        by[cell] += change;
    }

    int of(int cell) {
        return by[cell];
    }

    /** The sum of what the cells that change cost; -1 where one of them costs less than nothing. */
    long cost(IntToLongFunction price) {
        var cost = 0L;
        for (var each = 0; each < size; each++) {
            if (by[cells[each]] != 0) {
                var one = price.applyAsLong(cells[each]);
                if (one < 0) {
                    return -1;
                }
                cost += one;
            }
        }
        return cost;
    }

    /** The cells that change. */
    Map<Integer, Integer> changed() {
        var changed = new HashMap<Integer, Integer>();
        for (var each = 0; each < size; each++) {
            if (by[cells[each]] != 0) {
                changed.put(cells[each], by[cells[each]]);
            }
        }
        return changed;
    }

    /** Makes room for the next. */
    void clear() {
        for (var each = 0; each < size; each++) {
            by[cells[each]] = 0;
            seen[cells[each]] = false;
        }
        size = 0;
    }
}
