package it.infolavoro.web.pdf;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param runs in reading order, each with its distance from the line's left edge
 * @param width in {@link Typeface#EM}
 */
record Line(List<Placed> runs, double width) {

    /** A run and its distance from the line's left edge, in {@link Typeface#EM}. */
    record Placed(GlyphRun run, double x) {}
}
