package it.infolavoro.web.pdf;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Shaped text of one typeface, language and direction.
 *
 * @param text the characters, in reading order
 * @param language the language where it is another than the document's, otherwise null
 * @param glyphs from left to right
 * @param width in {@link Typeface#EM}
 */
record GlyphRun(
        Typeface typeface, String text, Locale language, boolean rightToLeft, List<Glyph> glyphs, double width) {

    /** What stands for a glyph that shares its characters with the one before it. */
    private static final String NOTHING = "\u200B";

    /**
     * A glyph at its place.
     *
     * @param text the characters it shows; of several glyphs for the same characters, only one has them
     * @param x distance from the run's left edge, in {@link Typeface#EM}
     * @param rise distance above the base line, in {@link Typeface#EM}
     */
    record Glyph(int id, String text, double x, double rise) {}

    static GlyphRun of(Typeface typeface, char[] text, int start, int end, Locale language, boolean rightToLeft) {
        var shaped = typeface.shape(text, start, end, rightToLeft);
        var content = new String(text, start, end - start);
        var width = shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
        return new GlyphRun(typeface, content, language, rightToLeft, glyphs(shaped, content), width);
    }

    /** Whether glyphs and characters go side by side, so that a reader of the file needs no help to find the text. */
    boolean simple() {
        return !rightToLeft
                && glyphs.stream().map(Glyph::text).reduce("", String::concat).equals(text);
    }

    private static List<Glyph> glyphs(GlyphVector shaped, String content) {
        var starts = new TreeSet<Integer>();
        for (var i = 0; i < shaped.getNumGlyphs(); i++) {
            starts.add(shaped.getGlyphCharIndex(i));
        }
        var told = new TreeSet<Integer>();
        var glyphs = new ArrayList<Glyph>();
        for (var i = 0; i < shaped.getNumGlyphs(); i++) {
            var from = shaped.getGlyphCharIndex(i);
            var next = starts.higher(from);
            var shows = told.add(from) ? content.substring(from, next == null ? content.length() : next) : NOTHING;
            if (shaped.getGlyphCode(i) < 0xFFFE && !shows.codePoints().allMatch(Typefaces::ignorable)
                    || shows.equals(NOTHING)) {
                var at = shaped.getGlyphPosition(i);
                glyphs.add(new Glyph(shaped.getGlyphCode(i), shows, at.getX(), -at.getY()));
            }
        }
        return List.copyOf(glyphs);
    }
}
