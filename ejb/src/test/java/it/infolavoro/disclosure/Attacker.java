package it.infolavoro.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reader who knows every number that was ever published, and nothing else: finds which values a hidden number could
 * have by linear programming over all tables that agree with what is shown, in whole numbers by halving. It shares no
 * code with what it attacks: it compares values by their names. What it calls possible it has in hand, as a table that
 * it added up again; where it gives up, a value counts as excluded: it may claim too much, never too little.
 */
final class Attacker {

    private static final int CHANCE = 7;
    private static final int PATIENCE = 200;
    private static final int WIDER = 100;
    private static final double NEARLY = 1e-6;

    private final List<List<String>> atoms;
    private final Map<String, Set<String>> groups;
    private final Map<Cell, Long> shown;
    private final long widest;
    private final Map<Cell, int[]> under = new HashMap<>();
    private final Map<Cell, Set<Long>> seen = new HashMap<>();
    private final Random random = new Random(CHANCE);
    private final LinearProgram program;
    private int left;

    /**
     * An attacker.
     *
     * @param atoms the finest values of the tables, which everybody knows
     * @param groups what leaves a group's name stands for
     * @param shown all that was published
     */
    Attacker(List<List<String>> atoms, Map<String, Set<String>> groups, Map<Cell, Long> shown) {
        this.atoms = atoms;
        this.groups = groups;
        this.shown = shown;
        widest = shown.values().stream().mapToLong(each -> each).sum() + WIDER;
        program = program();
        program.solve();
    }

    private LinearProgram program() {
        var all = new LinearProgram(atoms.size());
        shown.forEach((cell, total) -> all.add(atomsUnder(cell), total));
        all.atMost(widest);
        return all;
    }

    /** How many values a hidden cell could have, as far as is asked. */
    int possibleValues(Cell cell, Collection<Cell> hidden, int wanted) {
        hidden.forEach(each -> seen.computeIfAbsent(each, any -> new TreeSet<>()));
        var values = seen.get(cell);
        if (values.size() >= wanted) {
            return values.size();
        }
        var most = extreme(cell, 1);
        var least = extreme(cell, -1);
        for (var value = least; value <= most && values.size() < wanted; value++) {
            if (!values.contains(value)) {
                lookFor(cell, value);
            }
        }
        return values.size();
    }

    /** The most (1) or the least (-1) that a cell can count, in numbers that need not be whole. */
    private long extreme(Cell cell, int sign) {
        var goal = new double[atoms.size()];
        for (var atom : atomsUnder(cell)) {
            goal[atom] = sign;
        }
        program.maximize(goal);
        remember(program.solution());
        var best = 0.0;
        for (var atom : atomsUnder(cell)) {
            best += program.solution()[atom];
        }
        return (long) (sign > 0 ? Math.floor(best + NEARLY) : Math.ceil(best - NEARLY));
    }

    private void lookFor(Cell cell, long value) {
        var with = program();
        with.add(atomsUnder(cell), value);
        left = PATIENCE;
        halve(with);
    }

    /** Looks for whole numbers: where one is broken, tries what lies below it and what lies above. */
    private boolean halve(LinearProgram tables) {
        if (left-- < 0 || !tables.solve()) {
            return false;
        }
        tables.maximize(random.doubles(atoms.size()).map(each -> each - 1).toArray());
        var solution = tables.solution();
        if (remember(solution)) {
            return true;
        }
        for (var atom = 0; atom < solution.length; atom++) {
            if (Math.abs(solution[atom] - Math.rint(solution[atom])) > NEARLY) {
                var below = tables.copy();
                below.noMore(atom, (long) Math.floor(solution[atom]));
                var above = tables.copy();
                above.noLess(atom, (long) Math.ceil(solution[atom]));
                return halve(below) || halve(above);
            }
        }
        return false;
    }

    /** Adds up a table of whole numbers, and keeps what it says of the hidden cells; false where it is none. */
    private boolean remember(double[] solution) {
        var table = Arrays.stream(solution).mapToLong(Math::round).toArray();
        if (Arrays.stream(table).anyMatch(each -> each < 0)) {
            return false;
        }
        for (var each : shown.entrySet()) {
            if (sum(table, each.getKey()) != each.getValue()) {
                return false;
            }
        }
        seen.forEach((cell, values) -> values.add(sum(table, cell)));
        return true;
    }

    private long sum(long[] table, Cell cell) {
        var sum = 0L;
        for (var atom : atomsUnder(cell)) {
            sum += table[atom];
        }
        return sum;
    }

    private int[] atomsUnder(Cell cell) {
        return under.computeIfAbsent(cell, any -> {
            var found = new HashSet<Integer>();
            for (var atom = 0; atom < atoms.size(); atom++) {
                if (holds(cell, atoms.get(atom))) {
                    found.add(atom);
                }
            }
            return found.stream().mapToInt(Integer::intValue).sorted().toArray();
        });
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
}
