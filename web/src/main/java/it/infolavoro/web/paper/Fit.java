package it.infolavoro.web.paper;

import java.util.List;

/**
 * How much may stand on a paper so that it stays one page.
 *
 * @param size of the letters, in points
 * @param rows at most, in each list
 * @param letters at most, in each text that somebody typed
 */
record Fit(double size, int rows, int letters) {

    /** From plenty to little: the first that fits is taken. */
    static final List<Fit> STEPS = List.of(
            new Fit(10.5, 20, 4000),
            new Fit(9.5, 12, 1200),
            new Fit(9, 8, 600),
            new Fit(8.5, 6, 300),
            new Fit(8, 4, 120));

    /** The text as far as there is room for it. */
    String cut(String text) {
        return text.length() <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters - 1 - pairs(text))) + "…";
    }

    /** Pairs of units that are one character must not be torn. */
    private int pairs(String text) {
        var head = text.substring(0, letters - 1);
        return head.length() - head.codePointCount(0, head.length());
    }

    /** The rows as far as there is room for them. */
    <T> List<T> some(List<T> all) {
        return all.size() <= rows ? all : all.subList(0, rows);
    }

    /** Whether something of these is left out. */
    boolean shortens(List<?> all) {
        return all.size() > rows;
    }

    /** Whether something of this is left out. */
    boolean shortens(String text) {
        return text != null && text.length() > letters;
    }
}
