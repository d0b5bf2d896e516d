package it.infolavoro.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What readers know before a publication.
 *
 * @param shown cells that stay as they are, because they were published
 * @param hidden cells that were hidden, and stay so
 * @param atMost what else bounds a cell from above, such as a number of another table
 * @param proofs why what was hidden is not known, as {@link Protection#proofs} told it
 */
public record Earlier(Set<Cell> shown, Set<Cell> hidden, Map<Cell, Long> atMost, List<Map<List<String>, Long>> proofs) {

    /** Nothing. */
    public static final Earlier NOTHING = new Earlier(Set.of(), Set.of(), Map.of(), List.of());

    /** Copies what it is given. */
    public Earlier {
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
        atMost = Map.copyOf(atMost);
        proofs = List.copyOf(proofs);
    }

    /** What was published, and nothing else. */
    public static Earlier of(Protection published) {
        return new Earlier(published.shown().keySet(), published.hidden(), Map.of(), published.proofs());
    }
}
