package it.infolavoro.publiccatalogue;

import java.util.List;

/**
 * A numbered page of what was found, as the open standard wants it.
 *
 * @param total how many were found on all pages
 * @param number of this page, from 1
 * @param size most rows of a page
 */
public record PublicPage<T>(List<T> rows, long total, int number, int size) {

    /** Copies the rows. */
    public PublicPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; at least one, which may be empty. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean first() {
        return number == 1;
    }

    public boolean last() {
        return number >= pages();
    }
}
