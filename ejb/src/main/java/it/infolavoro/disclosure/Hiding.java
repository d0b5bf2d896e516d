package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
    private final boolean[] settled;
    private final long[] most;
    private final long[] least;
    private final List<Shift> possible = new ArrayList<>();
    private final Changes changes;

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
        settled = settled();
    }

    /** Cells that were hidden before, where nothing that is new sums the same: they are as safe as they were. */
    private boolean[] settled() {
        if (earlier.shown().isEmpty() && earlier.hidden().isEmpty()) {
            return new boolean[lattice.size()];
        }
        var before = new BitSet();
        var now = new BitSet();
        for (var cell = 0; cell < lattice.size(); cell++) {
            for (var atom : lattice.atomsOf(cell)) {
                (earlier.knows(lattice.cell(cell)) ? before : now).set(atom);
            }
        }
        var apart = !before.intersects(now);
        var all = new boolean[lattice.size()];
        for (var cell = 0; cell < lattice.size(); cell++) {
            all[cell] = apart && earlier.knows(lattice.cell(cell));
        }
        return all;
    }

    /** Hides what is needed. Where that cannot be done, nothing new may be shown. */
    void protect() {
        for (var open = unprotected(); !open.isEmpty(); open = unprotected()) {
            for (var cell : open) {
                if (!isProtected(cell) && !protect(cell)) {
                    hideAllThatIsNew();
                    return;
                }
            }
        }
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
        return settled[cell] || most[cell] - least[cell] >= width(cell);
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
        var bound = earlier.atMost().get(lattice.cell(cell));
        if (shown[cell] || bound != null && lattice.value(cell) + from.of(cell) + change > bound) {
            return -1;
        }
        return hidden[cell] || from.touches(cell)
                ? 0
                : lattice.width(cell) * (1 + Math.min(lattice.value(cell), LARGE));
    }

    private void hideAllThatIsNew() {
        for (var cell = 0; cell < hidden.length; cell++) {
            hidden[cell] = !shown[cell];
        }
        possible.clear();
    }

    /** Whether every table that stands for a hidden cell could be the true one, and reaches as far as it must. */
    boolean holds() {
        var together = IntStream.range(0, hidden.length)
                .allMatch(cell -> !hidden[cell] || possible.isEmpty() || isProtected(cell));
        return together
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
                        .allMatch(cell -> again[cell] == shift.of(cell) && (hidden[cell] || again[cell] == 0));
    }

    boolean hides(int cell) {
        return hidden[cell];
    }

    Lattice lattice() {
        return lattice;
    }
}
