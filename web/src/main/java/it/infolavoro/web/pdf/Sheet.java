package it.infolavoro.web.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A document that is filled from top to bottom, on A4 pages: headings, paragraphs, lists, and for forms places to
 * write. Every text becomes a tagged part, so the order of the calls is the order in which it is read aloud.
 */
public final class Sheet implements AutoCloseable {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");
    private static final double PAGE_WIDTH = 595.28;
    private static final double PAGE_HEIGHT = 841.89;
    private static final double MARGIN = 51;
    private static final double COLUMN = PAGE_WIDTH - 2 * MARGIN;
    private static final double INDENT = 14;

    private final TaggedPdf pdf;
    private final Locale language;
    private final double size;
    private double y;
    private COSDictionary list;
    private double lastWidth;

    /**
     * An empty document.
     *
     * @param title what a reader's window shows; no personal data, since it outlives the paper
     * @param size of the text, in points
     */
    public Sheet(Locale language, String title, double size) {
        this.language = language;
        this.size = size;
        pdf = new TaggedPdf(language, title);
        turn();
    }

    /** Whether a language is written from right to left. */
    public static boolean rightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /** A heading; 1 is the document's own. */
    public Sheet heading(int level, Piece... text) throws IOException {
        var larger = level == 1 ? size * 1.7 : size * 1.15;
        space(level == 1 ? 2 : size * 0.7);
        keepTogether(larger * 3);
        flow(pdf.part(null, "H" + level), strong(text), larger, 0, 0);
        return space(size * 0.15);
    }

    /** A paragraph. */
    public Sheet paragraph(Piece... text) throws IOException {
        flow(pdf.part(null, "P"), List.of(text), size, 0, 0);
        return space(size * 0.3);
    }

    /** A paragraph in small letters. */
    public Sheet small(Piece... text) throws IOException {
        flow(pdf.part(null, "P"), List.of(text), size * 0.85, 0, 0);
        return space(size * 0.2);
    }

    /** A line of a list; lines that follow one another are one list. */
    public Sheet item(Piece... text) throws IOException {
        var item = listItem();
        keepTogether(size * 1.5);
        var before = y;
        flow(pdf.part(item, "Lbl"), List.of(Piece.of("•")), size, 4, COLUMN - INDENT);
        y = before;
        return itemBody(item, text, INDENT);
    }

    /** A line of a list with a square to tick. */
    public Sheet option(Piece... text) throws IOException {
        var side = size * 0.8;
        keepTogether(size * 1.5);
        var left = rightToLeft(language) ? PAGE_WIDTH - MARGIN - side - 3 : MARGIN + 3;
        pdf.drawing(String.format(Locale.ROOT, "0.8 w %.2f %.2f %.2f %.2f re S", left, y - size * 1.1, side, side));
        return itemBody(listItem(), text, INDENT + 4);
    }

    private Sheet itemBody(COSDictionary item, Piece[] text, double indent) throws IOException {
        var current = list;
        flow(pdf.part(item, "LBody"), List.of(text), size, indent, 0);
        space(size * 0.1);
        list = current;
        return this;
    }

    /** A paragraph in large letters within a frame. */
    public Sheet framed(Piece... text) throws IOException {
        var larger = size * 1.5;
        keepTogether(larger * 2.4);
        space(size * 0.3);
        var upper = y;
        space(larger * 0.35);
        flow(pdf.part(null, "P"), strong(text), larger, 10, 10);
        space(larger * 0.35);
        pdf.drawing(String.format(Locale.ROOT, "1 w %.2f %.2f %.2f %.2f re S", MARGIN, y, COLUMN, upper - y));
        return space(size * 0.5);
    }

    /** Empty lines to write on. */
    public Sheet toWrite(int lines) {
        for (var i = 0; i < lines; i++) {
            keepTogether(size * 2);
            y -= size * 1.75;
            rule(0.5, MARGIN);
        }
        return space(size * 0.5);
    }

    /** A question with a line to write on, behind it where there is room. */
    public Sheet answer(Piece... question) throws IOException {
        keepTogether(size * 3);
        space(size * 0.5);
        flow(pdf.part(null, "P"), List.of(question), size, 0, 0);
        var from = Math.min(lastWidth + 6, COLUMN / 2);
        if (lastWidth > COLUMN / 2) {
            y -= size * 1.3;
            from = 0;
        }
        var left = rightToLeft(language) ? MARGIN : MARGIN + from;
        var right = rightToLeft(language) ? PAGE_WIDTH - MARGIN - from : PAGE_WIDTH - MARGIN;
        pdf.drawing(String.format(
                Locale.ROOT, "0.5 w %.2f %.2f m %.2f %.2f l S", left, y + size * 0.15, right, y + size * 0.15));
        return space(size * 0.25);
    }

    /** A line across the page. */
    public Sheet line() {
        space(size * 0.3);
        rule(1, MARGIN);
        return space(size * 0.3);
    }

    private void rule(double width, double margin) {
        pdf.drawing(String.format(
                Locale.ROOT, "%.2f w %.2f %.2f m %.2f %.2f l S", width, margin, y, PAGE_WIDTH - margin, y));
    }

    /** Some room. */
    public Sheet space(double points) {
        y -= points;
        return this;
    }

    /** How many pages there are so far. */
    public int pages() {
        return pdf.pageCount();
    }

    /** The file. */
    public byte[] bytes() throws IOException {
        return pdf.bytes();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }

    private COSDictionary listItem() {
        if (list == null) {
            list = pdf.part(null, "L");
        }
        return pdf.part(list, "LI");
    }

    /** Writes lines below one another; the indents are at the start and the end of a line as it is read. */
    private void flow(COSDictionary part, List<Piece> text, double height, double start, double end)
            throws IOException {
        list = null;
        var width = COLUMN - start - end;
        var typeface = Typefaces.REGULAR.main();
        var step = height * leading();
        for (var line : new Shaper(language, text).lines(width * Typeface.EM / height)) {
            keepTogether(step);
            var x = rightToLeft(language)
                    ? PAGE_WIDTH - MARGIN - start - line.width() * height / Typeface.EM
                    : MARGIN + start;
            pdf.text(part, line, x, y - typeface.ascent() * height / Typeface.EM, height);
            y -= step;
            lastWidth = line.width() * height / Typeface.EM;
        }
    }

    /** Arabic and Bengali letters reach further up and down. */
    private double leading() {
        return switch (language.getLanguage()) {
            case "ar" -> 1.55;
            case "bn" -> 1.45;
            default -> 1.32;
        };
    }

    private void keepTogether(double height) {
        if (y - height < MARGIN) {
            turn();
        }
    }

    private void turn() {
        pdf.newPage();
        y = PAGE_HEIGHT - MARGIN;
    }

    private static List<Piece> strong(Piece... text) {
        return List.of(text).stream().map(Piece::strong).toList();
    }
}
