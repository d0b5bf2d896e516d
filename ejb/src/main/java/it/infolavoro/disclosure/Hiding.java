package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Hides cells until each hidden one has, among the tables that readers cannot tell from the true one, enough different
 * values. What is hidden for the sake of a table stays hidden, so that the table stays possible whatever is hidden
 * after it.
 */
final class Hiding {

    /** Beyond it a number is as great a loss as any. */
    private static final int LARGE = 20;

    private final Lattice lattice;
    private final Rule rule;
    private final Earlier earlier;
    private final boolean[] shown;
    private final boolean[] hidden;
    private final long[] most;
    private final long[] least;
    private final List<Shift> possible = new ArrayList<>();
    private final List<Shift> before = new ArrayList<>();
    private final Changes changes;
    private boolean nothingNew;

    Hiding(Lattice lattice, Rule rule, Earlier earlier) {
        this.lattice = lattice;
        this.rule = rule;
        this.earlier = earlier;
        shown = new boolean[lattice.size()];
        hidden = new boolean[lattice.size()];
        most = new long[lattice.size()];
        changes = new Changes(lattice.size());
        least = new long[lattice.size()];
        for (var cell = 0; cell < lattice.size(); cell++) {
            shown[cell] = earlier.shown().contains(lattice.cell(cell));
            hidden[cell] = earlier.hidden().contains(lattice.cell(cell)) || !shown[cell] && isSmall(cell);
        }
    }

    /** Hides what is needed. Where that cannot be done, nothing new may be shown. */
    void protect() {
        earlier.proofs().forEach(proof -> before.add(Shift.of(lattice, proof)));
        keepWhatIsHiddenAnyhow();
        for (var open = unprotected(); !open.isEmpty(); open = unprotected()) {
            for (var cell : open) {
                if (!isProtected(cell) && !protect(cell) && !protectAsBefore(cell)) {
                    hideAllThatIsNew();
                    return;
                }
            }
        }
    }

    private void keepWhatIsHiddenAnyhow() {
        before.stream()
                .filter(shift -> shift.cells().keySet().stream().allMatch(cell -> hidden[cell]))
                .forEach(this::keep);
    }

    /** Hidden cells that readers could work out: wide sums first, as what hides them serves the narrower ones too. */
    private List<Integer> unprotected() {
        return IntStream.range(0, hidden.length)
                .filter(cell -> hidden[cell] && !isProtected(cell))
                .boxed()
                .sorted(Comparator.comparing(cell -> -lattice.width(cell)))
                .toList();
    }

    private boolean isSmall(int cell) {
        return rule.hides(lattice.cell(cell), lattice.value(cell));
    }

    private boolean isProtected(int cell) {
        return most[cell] - least[cell] >= width(cell);
    }

    /** How far apart the least and the most possible value of a hidden cell must be. */
    private int width(int cell) {
        return isSmall(cell) ? rule.threshold().applyAsInt(lattice.cell(cell)) - 1 : 1;
    }

    /** Finds a table in which the cell counts more and one in which it counts less. */
    private boolean protect(int cell) {
        var more = new Shift(lattice);
        var less = new Shift(lattice);
        while (Math.max(most[cell], more.of(cell)) - Math.min(least[cell], less.of(cell)) < width(cell)) {
            var up = search(cell, 1, more).best();
            var down = search(cell, -1, less).best();
            if (up == null && down == null) {
                return false;
            }
            if (down == null || up != null && up.cost() <= down.cost()) {
                more.apply(up);
            } else {
                less.apply(down);
            }
        }
        keep(more);
        keep(less);
        return true;
    }

    /** The tables that protected it until now still do, where what is new in them is hidden too. */
    private boolean protectAsBefore(int cell) {
        before.stream()
                .filter(shift -> shift.of(cell) != 0)
                .filter(shift -> shift.cells().keySet().stream().noneMatch(changed -> shown[changed]))
                .forEach(this::keep);
        return isProtected(cell);
    }

    private MoveSearch search(int cell, int sign, Shift from) {
        return new MoveSearch(this, changes, cell, sign, from);
    }

    private void keep(Shift shift) {
        possible.add(shift);
        shift.cells().forEach((cell, by) -> {
            hidden[cell] |= by != 0;
            most[cell] = Math.max(most[cell], by);
            least[cell] = Math.min(least[cell], by);
        });
    }

    /**
     * What it costs to change a cell: -1 where it must not, nothing where it is hidden, else more for wide and large
     * sums.
     */
    long price(int cell, int change, Shift from) {
        if (shown[cell] || lattice.value(cell) + from.of(cell) + change > bound(cell)) {
            return -1;
        }
        return hidden[cell] || from.touches(cell)
                ? 0
                : lattice.width(cell) * (1 + Math.min(lattice.value(cell), LARGE));
    }

    private long bound(int cell) {
        return earlier.atMost().getOrDefault(lattice.cell(cell), Long.MAX_VALUE);
    }

    /**
     * Shows what was shown, and what follows from it unless it is small: to hide that would hide nothing. For all else
     * tables are looked for as far as there are any, since later publications must leave them possible.
     */
    private void hideAllThatIsNew() {
        nothingNew = true;
        var known = Derivation.of(lattice, shown);
        for (var cell = 0; cell < hidden.length; cell++) {
            shown[cell] |= known[cell] && !isSmall(cell);
            hidden[cell] = !shown[cell];
            most[cell] = 0;
            least[cell] = 0;
        }
        possible.clear();
        keepWhatIsHiddenAnyhow();
        unprotected().stream().filter(cell -> !isProtected(cell)).forEach(this::protect);
    }

    /**
     * Whether every table that stands for a hidden cell could be the true one, and reaches as far as it must; of what
     * is not shown because nothing new is, nothing is claimed.
     */
    boolean holds() {
        return (nothingNew || unprotected().isEmpty())
                && possible.stream().allMatch(this::isPossible)
                && IntStream.range(0, hidden.length).noneMatch(cell -> shown[cell] && hidden[cell]);
    }

    /** Counted again from the atoms. */
    private boolean isPossible(Shift shift) {
        var again = new long[hidden.length];
        shift.atoms().forEach((atom, by) -> {
            for (var cell : lattice.cellsOf(atom)) {
                again[cell] += by;
            }
        });
        return shift.atoms().keySet().stream().allMatch(atom -> shift.count(atom) >= 0)
                && IntStream.range(0, again.length)
                        .allMatch(cell -> again[cell] == shift.of(cell)
                                && (hidden[cell] || again[cell] == 0)
                                && lattice.value(cell) + again[cell] <= bound(cell));
    }

    boolean hides(int cell) {
        return hidden[cell];
    }

    Lattice lattice() {
        return lattice;
    }

    /** The tables that readers cannot tell from the true one. */
    List<Map<List<String>, Long>> proofs() {
        return possible.stream()
                .map(Shift::proof)
                .filter(proof -> !proof.isEmpty())
                .distinct()
                .toList();
    }
}
