package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers work out by adding and subtracting numbers of one line of a table (the months and their quarter, the
 * Comuni and their sum), and then of the next, until nothing more comes of it. To hide such a number would hide
 * nothing.
 */
final class Derivation {

    private static final double NOTHING = 1e-9;

    private final Lattice lattice;
    private final boolean[] known;
    private boolean more = true;

    private Derivation(Lattice lattice, boolean[] shown) {
        this.lattice = lattice;
        known = shown.clone();
    }

    /** The shown cells, and all that follow from them. */
    static boolean[] of(Lattice lattice, boolean[] shown) {
        var derivation = new Derivation(lattice, shown);
        while (derivation.more) {
            derivation.more = false;
            for (var dimension = 0; dimension < lattice.dimensions(); dimension++) {
                for (var line : derivation.lines(dimension)) {
                    derivation.derive(line, dimension);
                }
            }
        }
        return derivation.known;
    }

    /** Cells that differ in one dimension only. */
    private Iterable<List<Integer>> lines(int dimension) {
        Map<List<String>, List<Integer>> lines = new HashMap<>();
        for (var cell = 0; cell < known.length; cell++) {
            var others = new ArrayList<>(lattice.cell(cell).at());
            others.remove(dimension);
            lines.computeIfAbsent(others, any -> new ArrayList<>()).add(cell);
        }
        return lines.values();
    }

    private void derive(List<Integer> line, int dimension) {
        var rows = new ArrayList<double[]>();
        for (var cell : line) {
            if (known[cell]) {
                add(rows, row(cell, dimension));
                if (lattice.value(cell) == 0) {
                    lattice.leaves(cell, dimension).forEach(leaf -> add(rows, unit(leaf, dimension)));
                }
            }
        }
        for (var cell : line) {
            if (!known[cell] && first(reduced(rows, row(cell, dimension))) < 0) {
                known[cell] = true;
                more = true;
            }
        }
    }

    private double[] row(int cell, int dimension) {
        var row = new double[lattice.leaves(dimension)];
        lattice.leaves(cell, dimension).forEach(leaf -> row[leaf] = 1);
        return row;
    }

    private double[] unit(int leaf, int dimension) {
        var row = new double[lattice.leaves(dimension)];
        row[leaf] = 1;
        return row;
    }

    private static void add(List<double[]> rows, double[] row) {
        var rest = reduced(rows, row);
        var first = first(rest);
        if (first >= 0) {
            var by = rest[first];
            for (var each = first; each < rest.length; each++) {
                rest[each] /= by;
            }
            rows.add(rest);
        }
    }

    /** What is left of a sum when those that are known were taken from it. */
    private static double[] reduced(List<double[]> rows, double[] row) {
        for (var known : rows) {
            var by = row[first(known)];
            for (var each = 0; each < row.length; each++) {
                row[each] -= by * known[each];
            }
        }
        return row;
    }

    private static int first(double[] row) {
        for (var each = 0; each < row.length; each++) {
            if (Math.abs(row[each]) > NOTHING) {
                return each;
            }
        }
        return -1;
    }
}
