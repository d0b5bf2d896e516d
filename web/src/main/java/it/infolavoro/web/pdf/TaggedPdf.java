package it.infolavoro.web.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A PDF/UA-1 file in the making: pages of content, the tree that tells what each part is, the fonts and the file's data
 * about itself. Places are given in points from the lower left corner.
 */
final class TaggedPdf implements AutoCloseable {

    private static final COSName PG = COSName.getPDFName("Pg");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName LANG = COSName.LANG;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final List<Leaf> pages = new ArrayList<>();
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary top;
    private final Locale language;
    private final String title;

    /** A page with its drawing and the parts of the tree its content belongs to. */
    private static final class Leaf {
        final PDPage page = new PDPage(PDRectangle.A4);
        final StringBuilder drawing = new StringBuilder();
        final List<COSDictionary> owners = new ArrayList<>();
    }

    TaggedPdf(Locale language, String title) {
        this.language = language;
        this.title = title;
        root.setName(COSName.TYPE, "StructTreeRoot");
        top = part(root, "Document");
    }

    void newPage() {
        var page = new Leaf();
        pages.add(page);
        document.addPage(page.page);
    }

    int pageCount() {
        return pages.size();
    }

    /** A part of the document, the last below its parent; below the document itself for no parent. */
    COSDictionary part(COSDictionary parent, String kind) {
        var part = new COSDictionary();
        part.setName(COSName.TYPE, "StructElem");
        part.setName(COSName.S, kind);
        var above = parent == null ? top : parent;
        part.setItem(COSName.P, above);
        kids(above).add(part);
        return part;
    }

    /** Writes a line of text as content of a part. */
    void text(COSDictionary part, Line line, double x, double y, double size) throws IOException {
        var page = pages.get(pages.size() - 1);
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(PG, page.page);
        reference.setInt(COSName.MCID, page.owners.size());
        kids(part).add(reference);
        page.drawing.append("/P <</MCID ").append(page.owners.size()).append(">> BDC\n");
        page.owners.add(part);
        for (var placed : line.runs()) {
            write(page.drawing, placed.run(), x + placed.x() * size / Typeface.EM, y, size);
        }
        page.drawing.append("EMC\n");
    }

    /** Draws what means nothing to whoever listens: a line, a frame. */
    void drawing(String operators) {
        pages.get(pages.size() - 1)
                .drawing
                .append("/Artifact BMC q\n")
                .append(operators)
                .append("\nQ EMC\n");
    }

    private void write(StringBuilder to, GlyphRun run, double x, double y, double size) throws IOException {
        var properties = new StringBuilder();
        if (run.language() != null) {
            properties.append("/Lang (").append(run.language().toLanguageTag()).append(')');
        }
        if (!run.simple()) {
            properties.append("/ActualText <FEFF");
            run.text().chars().forEach(unit -> properties.append(EmbeddedFont.hex(unit)));
            properties.append('>');
        }
        if (!properties.isEmpty()) {
            to.append("/Span <<").append(properties).append(">> BDC\n");
        }
        glyphs(to, run, x, y, size);
        if (!properties.isEmpty()) {
            to.append("EMC\n");
        }
    }

    private void glyphs(StringBuilder to, GlyphRun run, double x, double y, double size) throws IOException {
        var font = font(run.typeface());
        to.append("BT /F").append(List.copyOf(fonts.keySet()).indexOf(run.typeface()));
        to.append(String.format(Locale.ROOT, " %.2f Tf 1 0 0 1 %.3f %.3f Tm\n", size, x, y));
        var at = 0.0;
        var rise = 0.0;
        to.append('[');
        for (var glyph : run.glyphs()) {
            if (Math.abs(glyph.rise() - rise) > 0.01) {
                rise = glyph.rise();
                to.append("] TJ ").append(String.format(Locale.ROOT, "%.3f Ts [", rise * size / Typeface.EM));
            }
            if (Math.abs(glyph.x() - at) > 0.01) {
                to.append(String.format(Locale.ROOT, "%.2f ", at - glyph.x()));
            }
            var code = font.code(glyph);
            to.append('<').append(EmbeddedFont.hex(code)).append('>');
            at = glyph.x() + font.advance(code);
        }
        to.append("] TJ").append(rise == 0 ? "" : " 0 Ts").append(" ET\n");
    }

    private EmbeddedFont font(Typeface typeface) throws IOException {
        var font = fonts.get(typeface);
        if (font == null) {
            font = new EmbeddedFont(typeface);
            fonts.put(typeface, font);
        }
        return font;
    }

    /** The finished file. */
    byte[] bytes() throws IOException {
        var resources = new PDResources();
        var index = 0;
        for (var font : fonts.values()) {
            var dictionary = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, merged(resources, dictionary));
            resources
                    .getCOSObject()
                    .getCOSDictionary(COSName.FONT)
                    .setItem(COSName.getPDFName("F" + index++), font.write(document));
        }
        finishPages(resources);
        describe();
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static COSDictionary merged(PDResources resources, COSDictionary fresh) {
        var known = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        return known == null ? fresh : known;
    }

    private void finishPages(PDResources resources) throws IOException {
        var parents = new COSArray();
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(page.drawing.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.page.setContents(stream);
            page.page.setResources(resources);
            page.page.setStructParents(i);
            page.page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            var owners = new COSArray();
            page.owners.forEach(owners::add);
            parents.add(COSInteger.get(i));
            parents.add(owners);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
    }

    private void describe() throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        catalog.setItem(LANG, new COSString(language.toLanguageTag()));
        var marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        var viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        if (Sheet.rightToLeft(language)) {
            viewer.setName(COSName.getPDFName("Direction"), "R2L");
        }
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        document.getDocumentInformation().setTitle(title);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(title, language).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setVersion(1.7f);
    }

    private static COSArray kids(COSDictionary part) {
        COSBase kids = part.getItem(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            part.setItem(COSName.K, kids);
        }
        return (COSArray) kids;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
