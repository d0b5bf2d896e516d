package it.infolavoro.search;

import java.util.List;

/**
 * A page of persons found, the nearest first.
 *
 * @param next the cursor of the following page, or null where this is the last
 * @param similarOnly whether nobody is as typed, so that all are only similar (rule R2)
 */
public record SearchResult(List<FoundPerson> rows, String next, boolean similarOnly) {

    /** Copies the rows. */
    public SearchResult {
        rows = List.copyOf(rows);
    }
}
