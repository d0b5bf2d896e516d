package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A reader who knows every number that was ever published, and nothing else: tries all tables of whole numbers that
 * agree with them. It shares no code with what it attacks: it compares values by their names.
 */
final class Attacker {

    private static final int PATIENCE = 300;
    private static final int STARTS = 60;
    private static final int CHANCE = 7;

    private final List<List<String>> atoms;
    private final Map<String, Set<String>> groups;
    private final List<int[]> sums = new ArrayList<>();
    private final List<Long> totals = new ArrayList<>();
    private final long widest;
    private final Random random = new Random(CHANCE);
    private int tried;

    /**
     * An attacker.
     *
     * @param atoms the finest values of the tables, which everybody knows
     * @param groups what leaves a group's name stands for
     * @param shown all that was published
     * @param widest no number is thought to be higher
     */
    Attacker(List<List<String>> atoms, Map<String, Set<String>> groups, Map<Cell, Long> shown, long widest) {
        this.atoms = atoms;
        this.groups = groups;
        this.widest = widest;
        new LinkedHashMap<>(shown).forEach((cell, total) -> {
            sums.add(under(cell));
            totals.add(total);
        });
    }

    /**
     * The lowest and the highest value found that a cell could have, starting from the true one, until they lie apart
     * as far as is asked. Where the search gives up, the value counts as excluded: the attacker may claim too much,
     * never too little.
     */
    long[] range(Cell cell, long truth, long width) {
        var under = under(cell);
        var high = truth;
        while (high - truth < width && isPossible(under, high + 1)) {
            high++;
        }
        var low = truth;
        while (high - low < width && low > 0 && isPossible(under, low - 1)) {
            low--;
        }
        return new long[] {low, high};
    }

    private int[] under(Cell cell) {
        var under = new ArrayList<Integer>();
        for (var atom = 0; atom < atoms.size(); atom++) {
            if (holds(cell, atoms.get(atom))) {
                under.add(atom);
            }
        }
        return under.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean holds(Cell cell, List<String> atom) {
        for (var each = 0; each < atom.size(); each++) {
            var value = cell.at().get(each);
            if (!value.equals("*")
                    && !value.equals(atom.get(each))
                    && !groups.getOrDefault(value, Set.of()).contains(atom.get(each))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(int[] under, long total) {
        sums.add(under);
        totals.add(total);
        try {
            var low = new long[atoms.size()];
            var high = new long[atoms.size()];
            Arrays.fill(high, widest);
            if (!narrow(low, high)) {
                return false;
            }
            for (var start = 0; start < STARTS; start++) {
                tried = 0;
                if (search(low.clone(), high.clone())) {
                    return true;
                }
                if (tried <= PATIENCE) {
                    return false;
                }
            }
            return false;
        } finally {
            sums.remove(sums.size() - 1);
            totals.remove(totals.size() - 1);
        }
    }

    /** Fixes one number after another, in an order of chance, and goes back where that leads nowhere. */
    private boolean search(long[] low, long[] high) {
        if (++tried > PATIENCE || !narrow(low, high)) {
            return false;
        }
        var open = open(low, high);
        if (open < 0) {
            return true;
        }
        var values = LongStream.rangeClosed(low[open], high[open]).boxed().collect(Collectors.toList());
        Collections.shuffle(values, random);
        for (var value : values) {
            var nextLow = low.clone();
            var nextHigh = high.clone();
            nextLow[open] = value;
            nextHigh[open] = value;
            if (search(nextLow, nextHigh)) {
                return true;
            }
        }
        return false;
    }

    /** One of the numbers that have the fewest values left; -1 where all are fixed. */
    private int open(long[] low, long[] high) {
        var open = -1;
        var same = 0;
        for (var atom = 0; atom < low.length; atom++) {
            var room = high[atom] - low[atom];
            if (room > 0 && (open < 0 || room <= high[open] - low[open])) {
                same = open >= 0 && room == high[open] - low[open] ? same + 1 : 1;
                open = random.nextInt(same) == 0 ? atom : open;
            }
        }
        return open;
    }

    /** Draws the bounds together until no sum draws them any further; false where a sum cannot be met. */
    private boolean narrow(long[] low, long[] high) {
        var changed = true;
        while (changed) {
            changed = false;
            for (var sum = 0; sum < sums.size(); sum++) {
                var least = 0L;
                var most = 0L;
                for (var atom : sums.get(sum)) {
                    least += low[atom];
                    most += high[atom];
                }
                long total = totals.get(sum);
                if (least > total || most < total) {
                    return false;
                }
                for (var atom : sums.get(sum)) {
                    var up = Math.min(high[atom], total - least + low[atom]);
                    var down = Math.max(low[atom], total - most + high[atom]);
                    changed |= up < high[atom] || down > low[atom];
                    least += down - low[atom];
                    most += up - high[atom];
                    high[atom] = up;
                    low[atom] = down;
                }
            }
        }
        return true;
    }
}
