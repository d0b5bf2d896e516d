package it.infolavoro.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * What readers know before a publication.
 *
 * @param shown cells that stay as they are, because they were published
 * @param hidden cells that were hidden, and stay so
 * @param atMost what else bounds a cell from above, such as a number of another table
 */
public record Earlier(Set<Cell> shown, Set<Cell> hidden, Map<Cell, Long> atMost) {

    /** Nothing. */
    public static final Earlier NOTHING = new Earlier(Set.of(), Set.of(), Map.of());

    /** Copies what it is given. */
    public Earlier {
        shown = Set.copyOf(shown);
        hidden = Set.copyOf(hidden);
        atMost = Map.copyOf(atMost);
    }

    /** What was published, and nothing else. */
    public static Earlier of(Set<Cell> shown, Set<Cell> hidden) {
        return new Earlier(shown, hidden, Map.of());
    }

    boolean knows(Cell cell) {
        return shown.contains(cell) || hidden.contains(cell);
    }
}
