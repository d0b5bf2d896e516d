package it.infolavoro.disclosure;

import java.util.List;

/**
 * One number of a publication.
 *
 * @param at a value for each dimension of its table: a leaf, a group or {@link Dimension#ALL}
 */
public record Cell(List<String> at) {

    /** Copies the values. */
    public Cell {
        at = List.copyOf(at);
    }

    /** The cell at these values. */
    public static Cell of(String... at) {
        return new Cell(List.of(at));
    }
}
