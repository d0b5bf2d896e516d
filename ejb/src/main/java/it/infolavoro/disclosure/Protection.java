package it.infolavoro.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A publication without what must not be told.
 *
 * @param shown the numbers that can be published
 * @param hidden the cells without a number
 * @param proofs other tables that agree with all that is shown, by what they count more or less at some leaves: never
 *     to be published
 */
public record Protection(Map<Cell, Long> shown, Set<Cell> hidden, List<Map<List<String>, Long>> proofs) {

    /** Copies what it is given. */
    public Protection {
        shown = Map.copyOf(shown);
        hidden = Set.copyOf(hidden);
        proofs = List.copyOf(proofs);
    }

    /**
     * Protects some tables over the same counts together.
     *
     * @param earlier what readers know already; cells that it knows are given back as they were
     */
    public static Protection of(Counts counts, List<Shape> tables, Rule rule, Earlier earlier) {
        var lattice = new Lattice(counts, tables);
        var hiding = new Hiding(lattice, rule, earlier);
        hiding.protect();
        if (!hiding.holds()) {
            throw new IllegalStateException("The tables cannot be shown to be protected");
        }
        var shown = new HashMap<Cell, Long>();
        var hidden = new HashSet<Cell>();
        for (var cell = 0; cell < lattice.size(); cell++) {
            if (hiding.hides(cell)) {
                hidden.add(lattice.cell(cell));
            } else {
                shown.put(lattice.cell(cell), lattice.value(cell));
            }
        }
        return new Protection(shown, hidden, hiding.proofs());
    }

    /** The number in a cell; empty where it is hidden. */
    public OptionalLong count(Cell cell) {
        if (hidden.contains(cell)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(shown.get(cell));
    }
}
