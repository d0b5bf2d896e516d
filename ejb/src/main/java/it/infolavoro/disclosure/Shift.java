package it.infolavoro.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Another table that readers cannot tell from the true one: what it counts more or less, by atom and by cell. */
final class Shift {

    private final Lattice lattice;
    private final Map<Integer, Long> atoms = new TreeMap<>();
    private final Map<Integer, Long> cells = new TreeMap<>();

    Shift(Lattice lattice) {
        this.lattice = lattice;
    }

    /** The shift of a proof, in a publication that holds its atoms. */
    static Shift of(Lattice lattice, Map<List<String>, Long> proof) {
        var shift = new Shift(lattice);
        proof.forEach((leaves, by) -> {
            var atom = lattice.atom(leaves);
            shift.atoms.put(atom, by);
            for (var cell : lattice.cellsOf(atom)) {
                shift.cells.merge(cell, by, Long::sum);
            }
        });
        shift.cells.values().removeIf(by -> by == 0);
        return shift;
    }

    /** What it counts more or less, by leaves, for publications to come. */
    Map<List<String>, Long> proof() {
        var proof = new LinkedHashMap<List<String>, Long>();
        atoms.forEach((atom, by) -> {
            if (by != 0) {
                proof.put(lattice.leavesOf(atom), by);
            }
        });
        return proof;
    }

    /** What the other table counts at an atom. */
    long count(int atom) {
        return lattice.count(atom) + atoms.getOrDefault(atom, 0L);
    }

    /** How much more the other table counts in a cell. */
    long of(int cell) {
        return cells.getOrDefault(cell, 0L);
    }

    /** Whether a cell was changed on the way, even if it is now as it was. */
    boolean touches(int cell) {
        return cells.containsKey(cell);
    }

    void apply(Move move) {
        for (var corner = 0; corner < move.atoms().length; corner++) {
            atoms.merge(move.atoms()[corner], (long) move.signs()[corner], Long::sum);
        }
        move.cells().forEach((cell, by) -> cells.merge(cell, (long) by, Long::sum));
    }

    /** The cells that it changed, by how much. */
    Map<Integer, Long> cells() {
        return cells;
    }

    /** The atoms that it changed, by how much. */
    Map<Integer, Long> atoms() {
        return atoms;
    }
}
