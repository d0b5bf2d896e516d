package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers of zero or more under equations, by the simplex method on a dense tableau. */
final class LinearProgram {

    private static final double NOTHING = 1e-9;
    private static final double BROKEN = 1e-6;
    private static final int GREEDY = 400;

    private final int unknowns;
    private final List<double[]> rows;
    private final List<Integer> slacks;
    private double[][] tableau;
    private int[] basis;
    private int width;

    LinearProgram(int unknowns) {
        this(unknowns, new ArrayList<>(), new ArrayList<>());
    }

    private LinearProgram(int unknowns, List<double[]> rows, List<Integer> slacks) {
        this.unknowns = unknowns;
        this.rows = rows;
        this.slacks = slacks;
    }

    LinearProgram copy() {
        return new LinearProgram(unknowns, new ArrayList<>(rows), new ArrayList<>(slacks));
    }

    /** Some unknowns add up to a total. */
    void add(int[] some, double total) {
        row(some, total, 0);
    }

    void atMost(double total) {
        var all = new int[unknowns];
        Arrays.setAll(all, each -> each);
        row(all, total, 1);
    }

    void noMore(int unknown, double bound) {
        row(new int[] {unknown}, bound, 1);
    }

    void noLess(int unknown, double bound) {
        row(new int[] {unknown}, bound, -1);
    }

    private void row(int[] some, double total, int slack) {
        var row = new double[unknowns + 1];
        for (var each : some) {
            row[each] = 1;
        }
        row[unknowns] = total;
        rows.add(row);
        slacks.add(slack);
    }

    /** Finds numbers that meet the equations; false where there are none. */
    boolean solve() {
        fill();
        var wanted = new double[width];
        for (var row : tableau) {
            for (var column = 0; column < width; column++) {
                wanted[column] += row[column];
            }
        }
        climb(wanted);
        var open = 0.0;
        for (var each = 0; each < tableau.length; each++) {
            open += basis[each] < 0 ? tableau[each][width] : 0;
        }
        if (open > BROKEN) {
            return false;
        }
        dropWhatSaysNothing();
        return true;
    }

    /** One row for each equation, with what makes it one in its own column; no unknown stands for a row yet. */
    private void fill() {
        width = unknowns + (int) slacks.stream().filter(each -> each != 0).count();
        tableau = new double[rows.size()][];
        basis = new int[rows.size()];
        Arrays.fill(basis, -1);
        var next = unknowns;
        for (var each = 0; each < tableau.length; each++) {
            tableau[each] = Arrays.copyOf(rows.get(each), width + 1);
            tableau[each][unknowns] = 0;
            if (slacks.get(each) != 0) {
                tableau[each][next++] = slacks.get(each);
            }
            tableau[each][width] = rows.get(each)[unknowns];
        }
    }

    /** Equations that follow from others leave the tableau; in the rest an unknown takes the place of nothing. */
    private void dropWhatSaysNothing() {
        for (var each = 0; each < tableau.length; each++) {
            if (basis[each] < 0) {
                for (var column = 0; column < width && basis[each] < 0; column++) {
                    if (Math.abs(tableau[each][column]) > BROKEN) {
                        pivot(each, column, new double[width + 1]);
                    }
                }
            }
        }
        var kept = new ArrayList<double[]>();
        var keptBasis = new ArrayList<Integer>();
        for (var each = 0; each < tableau.length; each++) {
            if (basis[each] >= 0) {
                kept.add(tableau[each]);
                keptBasis.add(basis[each]);
            }
        }
        tableau = kept.toArray(double[][]::new);
        basis = keptBasis.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Makes a weighted sum as large as can be, from where the last search ended. */
    void maximize(double[] weights) {
        var goal = Arrays.copyOf(weights, width);
        for (var each = 0; each < tableau.length; each++) {
            var weight = basis[each] < weights.length ? weights[basis[each]] : 0;
            if (weight != 0) {
                for (var column = 0; column < width; column++) {
                    goal[column] -= weight * tableau[each][column];
                }
            }
        }
        climb(goal);
    }

    private void climb(double[] gains) {
        var gain = Arrays.copyOf(gains, width + 1);
        for (var step = 0; ; step++) {
            var column = entering(gain, step > GREEDY);
            if (column < 0) {
                return;
            }
            var row = leaving(column);
            if (row < 0) {
                throw new IllegalStateException("Without a bound");
            }
            pivot(row, column, gain);
        }
    }

    private int entering(double[] gain, boolean first) {
        var best = -1;
        for (var column = 0; column < width; column++) {
            if (gain[column] > BROKEN && (best < 0 || gain[column] > gain[best])) {
                best = column;
                if (first) {
                    return best;
                }
            }
        }
        return best;
    }

    private int leaving(int column) {
        var best = -1;
        for (var row = 0; row < tableau.length; row++) {
            if (tableau[row][column] > BROKEN) {
                var ratio = tableau[row][width] / tableau[row][column];
                var other = best < 0 ? Double.MAX_VALUE : tableau[best][width] / tableau[best][column];
                if (ratio < other - NOTHING || ratio < other + NOTHING && basis[row] < basis[best]) {
                    best = row;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column, double[] gain) {
        var by = tableau[row][column];
        for (var each = 0; each <= width; each++) {
            tableau[row][each] /= by;
        }
        for (var other = 0; other < tableau.length; other++) {
            if (other != row) {
                subtract(tableau[other], tableau[row], tableau[other][column]);
            }
        }
        subtract(gain, tableau[row], gain[column]);
        basis[row] = column;
    }

    private static void subtract(double[] from, double[] row, double times) {
        if (Math.abs(times) > NOTHING) {
            for (var each = 0; each < from.length; each++) {
                from[each] -= times * row[each];
            }
        }
    }

    double[] solution() {
        var solution = new double[unknowns];
        for (var each = 0; each < tableau.length; each++) {
            if (basis[each] < unknowns) {
                solution[basis[each]] = tableau[each][width];
            }
        }
        return solution;
    }
}
