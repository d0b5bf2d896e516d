package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All cells of a publication over the same atoms, by numbers: which atoms a cell sums, which cells hold an atom. */
final class Lattice {

    private final List<Dimension> dimensions;
    private final List<Map<String, int[]>> leavesOf = new ArrayList<>();
    private final int[] sizes;
    private final long[] counts;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final List<int[][]> leaves = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final int[][] cellsOfAtom;
    private final long[] values;

    /** A shape: for each dimension and leaf the places of the values that hold it, and the number of each cell. */
    private record Table(int[][][] holding, int[] radix, int[] numbers) {}

    Lattice(Counts counted, List<Shape> shapes) {
        dimensions = counted.dimensions();
        dimensions.forEach(dimension -> leavesOf.add(new HashMap<>()));
        sizes = dimensions.stream()
                .mapToInt(dimension -> dimension.leaves().size())
                .toArray();
        counts = counted.array();
        shapes.forEach(shape -> tables.add(table(shape)));
        cellsOfAtom = new int[counts.length][];
        values = new long[cells.size()];
        for (var atom = 0; atom < counts.length; atom++) {
            if (counts[atom] != 0) {
                for (var cell : cellsOf(atom)) {
                    values[cell] += counts[atom];
                }
            }
        }
    }

    private Table table(Shape shape) {
        var holding = new int[sizes.length][][];
        var radix = new int[sizes.length];
        var size = 1;
        for (var each = 0; each < sizes.length; each++) {
            var values = shape.values().get(each);
            holding[each] = holding(each, values);
            radix[each] = values.size();
            size *= values.size();
        }
        var ids = new int[size];
        var place = 0;
        for (var cell : shape.cells()) {
            ids[place++] = number(cell);
        }
        return new Table(holding, radix, ids);
    }

    /** For each leaf the places of the values that hold it. */
    private int[][] holding(int dimension, List<String> values) {
        var holding = new int[sizes[dimension]][0];
        for (var place = 0; place < values.size(); place++) {
            for (var leaf : leavesOf(dimension, values.get(place))) {
                holding[leaf] = Arrays.copyOf(holding[leaf], holding[leaf].length + 1);
                holding[leaf][holding[leaf].length - 1] = place;
            }
        }
        return holding;
    }

    private int number(Cell cell) {
        var known = numbers.putIfAbsent(cell, cells.size());
        if (known != null) {
            return known;
        }
        cells.add(cell);
        var each = new int[sizes.length][];
        for (var dimension = 0; dimension < sizes.length; dimension++) {
            each[dimension] = leavesOf(dimension, cell.at().get(dimension));
        }
        leaves.add(each);
        return cells.size() - 1;
    }

    private int[] leavesOf(int dimension, String value) {
        return leavesOf.get(dimension)
                .computeIfAbsent(value, any -> dimensions.get(dimension).leavesOf(any));
    }

    /** The numbers of the cells that hold an atom. */
    int[] cellsOf(int atom) {
        if (cellsOfAtom[atom] == null) {
            var found = new ArrayList<Integer>();
            var at = leavesAt(atom);
            for (var table : tables) {
                collect(table, at, 0, 0, found);
            }
            cellsOfAtom[atom] =
                    found.stream().mapToInt(Integer::intValue).distinct().toArray();
        }
        return cellsOfAtom[atom];
    }

    private void collect(Table table, int[] at, int dimension, int place, List<Integer> found) {
        if (dimension == sizes.length) {
            found.add(table.numbers[place]);
            return;
        }
        for (var value : table.holding[dimension][at[dimension]]) {
            collect(table, at, dimension + 1, place * table.radix[dimension] + value, found);
        }
    }

    /** The number of the atom at some leaves. */
    int atom(List<String> at) {
        var atom = 0;
        for (var each = 0; each < sizes.length; each++) {
            atom = atom * sizes[each] + leavesOf(each, at.get(each))[0];
        }
        return atom;
    }

    /** The leaves of an atom. */
    List<String> leavesOf(int atom) {
        var at = leavesAt(atom);
        return IntStream.range(0, at.length)
                .mapToObj(each -> dimensions.get(each).leaves().get(at[each]))
                .toList();
    }

    /** The leaf of an atom in each dimension. */
    private int[] leavesAt(int atom) {
        var at = new int[sizes.length];
        var rest = atom;
        for (var each = sizes.length - 1; each >= 0; each--) {
            at[each] = rest % sizes[each];
            rest /= sizes[each];
        }
        return at;
    }

    /** The atom beside another, with another leaf in one dimension. */
    int beside(int atom, int dimension, int leaf) {
        var stride = 1;
        for (var each = dimension + 1; each < sizes.length; each++) {
            stride *= sizes[each];
        }
        return atom + (leaf - atom / stride % sizes[dimension]) * stride;
    }

    /** The atoms that a cell sums. */
    int[] atomsOf(int cell) {
        var atoms = new int[] {0};
        for (var dimension = 0; dimension < sizes.length; dimension++) {
            var next = new int[atoms.length * leaves.get(cell)[dimension].length];
            var filled = 0;
            for (var atom : atoms) {
                for (var leaf : leaves.get(cell)[dimension]) {
                    next[filled++] = atom * sizes[dimension] + leaf;
                }
            }
            atoms = next;
        }
        return atoms;
    }

    /** How many atoms a cell sums. */
    long width(int cell) {
        var width = 1L;
        for (var each : leaves.get(cell)) {
            width *= each.length;
        }
        return width;
    }

    /** The leaves of a dimension that a cell does not sum. */
    int[] leavesOutside(int cell, int dimension) {
        var inside = new boolean[sizes[dimension]];
        for (var leaf : leaves.get(cell)[dimension]) {
            inside[leaf] = true;
        }
        var outside = new int[sizes[dimension] - leaves.get(cell)[dimension].length];
        var filled = 0;
        for (var leaf = 0; leaf < inside.length; leaf++) {
            if (!inside[leaf]) {
                outside[filled++] = leaf;
            }
        }
        return outside;
    }

    int dimensions() {
        return sizes.length;
    }

    /** How many leaves a dimension has. */
    int leaves(int dimension) {
        return sizes[dimension];
    }

    /** The leaves that a cell sums in one dimension. */
    IntStream leaves(int cell, int dimension) {
        return Arrays.stream(leaves.get(cell)[dimension]);
    }

    int size() {
        return cells.size();
    }

    Cell cell(int number) {
        return cells.get(number);
    }

    long value(int number) {
        return values[number];
    }

    long count(int atom) {
        return counts[atom];
    }
}
