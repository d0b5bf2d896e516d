package it.infolavoro.web.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file as a screen reader does: in the order of its parts, with the text they stand for. */
public final class PdfText {

    /**
     * A stretch of text of one look.
     *
     * @param language the language it is marked with, or null for the document's
     * @param glyphs how many glyphs show it
     * @param x the left edge, in points
     */
    public record Stretch(String text, String language, int glyphs, float x, float y) {}

    private PdfText() {}

    /** The whole text, without the invisible characters that only steer directions. */
    public static String of(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        stretches(pdf).forEach(stretch -> text.append(stretch.text()));
        return text.toString().replaceAll("[\\u200B\\u200E]", "");
    }

    public static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The stretches in reading order. */
    public static List<Stretch> stretches(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return stretches(document);
        }
    }

    private static List<Stretch> stretches(PDDocument document) throws IOException {
        var found = new ArrayList<Stretch>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            extractor.getMarkedContents().forEach(content -> collect(content, found));
        }
        return found;
    }

    private static void collect(PDMarkedContent content, List<Stretch> found) {
        if ("Artifact".equals(content.getTag())) {
            return;
        }
        var own = new StringBuilder();
        var glyphs = new ArrayList<TextPosition>();
        for (var part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                glyphs.add(glyph);
                own.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                end(content, own, glyphs, found);
                collect(inner, found);
            }
        }
        end(content, own, glyphs, found);
    }

    private static void end(
            PDMarkedContent content, StringBuilder own, List<TextPosition> glyphs, List<Stretch> found) {
        if (glyphs.isEmpty()) {
            return;
        }
        var text = content.getActualText() == null ? own.toString() : content.getActualText();
        var left = glyphs.stream().map(TextPosition::getX).min(Float::compare).orElseThrow();
        var language =
                content.getProperties() == null ? null : content.getProperties().getString("Lang");
        found.add(new Stretch(
                text,
                language == null ? null : language.toLowerCase(Locale.ROOT),
                glyphs.size(),
                left,
                glyphs.get(0).getY()));
        own.setLength(0);
        glyphs.clear();
    }
}
