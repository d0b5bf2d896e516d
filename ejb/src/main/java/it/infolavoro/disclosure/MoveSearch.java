package it.infolavoro.disclosure;

import java.util.Arrays;

/** Finds the move that changes a hidden cell by one at the least cost. */
final class MoveSearch {

    private final Hiding hiding;
    private final Lattice lattice;
    private final int target;
    private final int sign;
    private final Shift from;
    private final int[][] outside;
    private final Changes changes;
    private Move best;

    /**
     * A search.
     *
     * @param changes room for what a move changes
     * @param sign whether the target is to grow (1) or to shrink (-1)
     * @param from the table in which the move is to be made
     */
    MoveSearch(Hiding hiding, Changes changes, int target, int sign, Shift from) {
        this.hiding = hiding;
        this.lattice = hiding.lattice();
        this.target = target;
        this.sign = sign;
        this.from = from;
        outside = new int[lattice.dimensions()][];
        for (var dimension = 0; dimension < outside.length; dimension++) {
            outside[dimension] = lattice.leavesOutside(target, dimension);
        }
        this.changes = changes;
    }

    /** The cheapest move, or null where there is none. */
    Move best() {
        for (var atom : lattice.atomsOf(target)) {
            extend(new int[] {atom}, new int[] {sign}, 0);
        }
        return best;
    }

    /**
     * Considers a box, doubled in each of the dimensions that follow, or left as it is. Of equals the first keeps more
     * sums.
     */
    private void extend(int[] atoms, int[] signs, int dimension) {
        if (best != null && best.cost() == 0 || isImpossible(atoms, signs)) {
            return;
        }
        if (dimension == outside.length) {
            consider(atoms, signs);
            return;
        }
        for (var leaf : outside[dimension]) {
            var corners = atoms.length;
            var more = Arrays.copyOf(atoms, corners * 2);
            var moreSigns = Arrays.copyOf(signs, corners * 2);
            for (var corner = 0; corner < corners; corner++) {
                more[corners + corner] = lattice.beside(atoms[corner], dimension, leaf);
                moreSigns[corners + corner] = -signs[corner];
            }
            extend(more, moreSigns, dimension + 1);
        }
        extend(atoms, signs, dimension + 1);
    }

    /** Nobody can be taken away where nobody is; the first half of the corners has been looked at before. */
    private boolean isImpossible(int[] atoms, int[] signs) {
        for (var corner = atoms.length / 2; corner < atoms.length; corner++) {
            if (signs[corner] < 0 && from.count(atoms[corner]) < 1) {
                return true;
            }
        }
        return false;
    }

    private void consider(int[] atoms, int[] signs) {
        changes.clear();
        for (var corner = 0; corner < atoms.length; corner++) {
            for (var cell : lattice.cellsOf(atoms[corner])) {
                changes.add(cell, signs[corner]);
            }
        }
        var cost = changes.cost(cell -> hiding.price(cell, changes.of(cell), from));
        if (cost >= 0 && (best == null || cost < best.cost())) {
            best = new Move(atoms, signs, changes.changed(), cost);
        }
    }
}
