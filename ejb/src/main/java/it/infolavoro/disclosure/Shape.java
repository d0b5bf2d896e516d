package it.infolavoro.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a publication: its cells are all combinations of these values.
 *
 * @param values for each dimension, those that the table tells apart
 */
public record Shape(List<List<String>> values) {

    /** Copies the values. */
    public Shape {
        values = values.stream().map(List::copyOf).toList();
    }

    /** The table of these values. */
    @SafeVarargs
    public static Shape of(List<String>... values) {
        return new Shape(List.of(values));
    }

    /** All its cells. */
    public List<Cell> cells() {
        var cells = List.of(List.<String>of());
        for (var some : values) {
            cells = cells.stream()
                    .flatMap(cell -> some.stream()
                            .map(value -> Stream.concat(cell.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        return cells.stream().map(Cell::new).toList();
    }
}
