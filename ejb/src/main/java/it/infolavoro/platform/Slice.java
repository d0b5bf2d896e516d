package it.infolavoro.platform;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list, read by keyset: each page starts after the last row of the one before, so that page 400 costs what
 * page 1 costs.
 *
 * @param rows the rows, at most the size asked for
 * @param next the cursor of the following page, or null where this is the last
 */
public record Slice<T>(List<T> rows, String next) {

    /** Rows per page where nothing else is said. */
    public static final int SIZE = 25;

    /** Copies the rows, so that a page cannot change under its reader. */
    public Slice {
        rows = List.copyOf(rows);
    }

    /** Cuts a result that was read with one row too many, which tells that there is a next page. */
    public static <T> Slice<T> of(List<T> rowsAndOneMore, int size, Function<T, Cursor> cursor) {
        if (rowsAndOneMore.size() <= size) {
            return new Slice<>(rowsAndOneMore, null);
        }
        var rows = rowsAndOneMore.subList(0, size);
        return new Slice<>(rows, cursor.apply(rows.get(size - 1)).encode());
    }

    public boolean hasNext() {
        return next != null;
    }
}
