package it.infolavoro.web.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a paragraph into lines, chooses typefaces, and puts mixed directions into the order of the eye. */
final class Shaper {

    private static final char LEFT_TO_RIGHT = '\u200E';

    private final Locale language;
    private final boolean rightToLeft;
    private final char[] text;
    private final Piece[] pieces;
    private final Typeface[] typefaces;
    private final Bidi bidi;

    Shaper(Locale language, List<Piece> content) {
        this.language = language;
        rightToLeft = Sheet.rightToLeft(language);
        var joined = new StringBuilder();
        var owners = new ArrayList<Piece>();
        for (var piece : content) {
            var shown = directed(piece);
            joined.append(shown);
            shown.chars().forEach(unit -> owners.add(piece));
        }
        text = joined.toString().toCharArray();
        pieces = owners.toArray(Piece[]::new);
        typefaces = choose();
        bidi = new Bidi(joined.toString(), rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /** In a right-to-left text, words of another language keep their own direction to their last full stop. */
    private String directed(Piece piece) {
        var shown = Typefaces.showable(piece.text());
        return rightToLeft && piece.language() != null ? LEFT_TO_RIGHT + shown + LEFT_TO_RIGHT : shown;
    }

    /** The lines that fit a width, given in {@link Typeface#EM}. */
    List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var start = 0;
        while (start < text.length) {
            var end = lineEnd(start, width);
            lines.add(line(start, trimmed(start, end), end));
            start = end;
        }
        return lines;
    }

    private int lineEnd(int start, double width) {
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(new String(text));
        var end = start;
        var used = 0.0;
        for (var next = breaks.following(start); next != BreakIterator.DONE; next = breaks.next()) {
            if (used + measure(end, trimmed(end, next)) > width) {
                return end > start ? end : insideWord(start, next, width);
            }
            used += measure(end, next);
            end = next;
        }
        return text.length;
    }

    /** A word that is wider than the line is broken between two characters. */
    private int insideWord(int start, int wordEnd, double width) {
        var characters = BreakIterator.getCharacterInstance(language);
        characters.setText(new String(text));
        var end = characters.following(start);
        for (var next = end; next <= wordEnd && next != BreakIterator.DONE; next = characters.next()) {
            if (measure(start, next) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int trimmed(int start, int end) {
        var last = end;
        while (last > start && text[last - 1] == ' ') {
            last--;
        }
        return last;
    }

    private double measure(int start, int end) {
        return runs(start, end).stream().mapToDouble(GlyphRun::width).sum();
    }

    /** The spaces at the end stay in the file, beyond the line, so that whoever reads it aloud parts the words. */
    private Line line(int start, int end, int next) {
        var runs = runs(start, end);
        var order = new Object[runs.size()];
        var levels = new byte[runs.size()];
        var at = start;
        for (var i = 0; i < runs.size(); i++) {
            order[i] = i;
            levels[i] = (byte) bidi.getLevelAt(at);
            at += runs.get(i).text().length();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        var x = new double[runs.size()];
        var width = 0.0;
        for (var index : order) {
            x[(Integer) index] = width;
            width += runs.get((Integer) index).width();
        }
        var placed = new ArrayList<Line.Placed>();
        for (var i = 0; i < runs.size(); i++) {
            placed.add(new Line.Placed(runs.get(i), x[i]));
        }
        for (var spaces : runs(end, next)) {
            placed.add(new Line.Placed(spaces, rightToLeft ? -spaces.width() : width));
        }
        return new Line(placed, width);
    }

    private List<GlyphRun> runs(int start, int end) {
        var runs = new ArrayList<GlyphRun>();
        var from = start;
        for (var i = start + 1; start < end && i <= end; i++) {
            if (i == end || !alike(from, i)) {
                runs.add(GlyphRun.of(
                        typefaces[from], text, from, i, pieces[from].language(), bidi.getLevelAt(from) % 2 == 1));
                from = i;
            }
        }
        return runs;
    }

    private boolean alike(int one, int other) {
        return pieces[one] == pieces[other]
                && typefaces[one] == typefaces[other]
                && bidi.getLevelAt(one) == bidi.getLevelAt(other);
    }

    private Typeface[] choose() {
        var chosen = new Typeface[text.length];
        Typeface before = null;
        for (var i = 0; i < text.length; i += Character.charCount(Character.codePointAt(text, i))) {
            var codePoint = Character.codePointAt(text, i);
            before = Typefaces.of(pieces[i].bold()).of(codePoint, same(i) ? before : null);
            for (var unit = 0; unit < Character.charCount(codePoint); unit++) {
                chosen[i + unit] = before;
            }
        }
        return chosen;
    }

    private boolean same(int i) {
        return i > 0 && pieces[i].bold() == pieces[i - 1].bold();
    }
}
