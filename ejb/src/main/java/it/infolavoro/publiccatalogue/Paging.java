package it.infolavoro.publiccatalogue;

/**
 * Which page is asked for.
 *
 * @param number from 1
 * @param size most rows of a page
 */
public record Paging(int number, int size) {

    /** Refuses what no page can be. */
    public Paging {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("Pages are counted from 1 and hold something");
        }
    }

    long offset() {
        return (number - 1L) * size;
    }
}
