package it.infolavoro.web.pdf;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;

/** The fonts of the house: which one shows a character, and what stands for one that none can show. */
enum Typefaces {
    REGULAR("Regular"),
    BOLD("Bold");

    /** Stands for a character that no font shows, such as an emoji. */
    private static final int UNSHOWABLE = 0xFFFD;

    private static final String DIRECTION_MARKS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private final List<Typeface> inOrder;

    Typefaces(String weight) {
        inOrder = List.of(
                Typeface.load("NotoSans-" + weight),
                Typeface.load("NotoNaskhArabic-" + weight),
                Typeface.load("NotoSansBengali-" + weight));
    }

    static Typefaces of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The typeface of a character; marks, joiners and spaces stay with the character before them. */
    Typeface of(int codePoint, Typeface before) {
        var follows = UnicodeScript.of(codePoint) == UnicodeScript.INHERITED
                || Character.isWhitespace(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
        if (follows && before != null && (before.shows(codePoint) || ignorable(codePoint))) {
            return before;
        }
        return inOrder.stream()
                .filter(typeface -> typeface.shows(codePoint))
                .findFirst()
                .orElse(inOrder.get(0));
    }

    /** The first one, whose lines the others' lines follow. */
    Typeface main() {
        return inOrder.get(0);
    }

    /**
     * Text that can be shown: composed, on one line, without the marks that turn the direction (a name must not turn
     * the words around it), and with a sign in the place of what no font shows.
     */
    static String showable(String text) {
        var clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll(DIRECTION_MARKS, "")
                .codePoints()
                .filter(point -> !joinsPictures(point))
                .map(point -> Character.isWhitespace(point) || Character.isISOControl(point) ? ' ' : point)
                .map(point -> ignorable(point) || REGULAR.shown(point) ? point : UNSHOWABLE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether the character has a meaning for shaping and direction only, and no shape. */
    static boolean ignorable(int codePoint) {
        return codePoint >= 0x200B && codePoint <= 0x200F || codePoint == 0x2060 || codePoint == 0xAD;
    }

    /** Selectors and skin tones, which only make sense behind the emoji that is replaced. */
    private static boolean joinsPictures(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private boolean shown(int codePoint) {
        return inOrder.stream().anyMatch(typeface -> typeface.shows(codePoint));
    }
}
