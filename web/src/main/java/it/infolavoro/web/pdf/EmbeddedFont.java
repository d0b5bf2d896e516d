package it.infolavoro.web.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A typeface in one document, cut down to the glyphs that the document shows. A code stands for a glyph with the
 * characters it shows there, so that one glyph can be read out as different characters.
 */
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;

    private record Use(int glyph, String text) {}

    private final Typeface typeface;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final TrueTypeFont tables;

    EmbeddedFont(Typeface typeface) throws IOException {
        this.typeface = typeface;
        tables = typeface.tables();
        code(new GlyphRun.Glyph(0, "\uFFFD", 0, 0));
    }

    /** The code of a glyph, to be written with four hexadecimal digits. */
    int code(GlyphRun.Glyph glyph) {
        return codes.computeIfAbsent(new Use(glyph.id(), glyph.text()), use -> {
            uses.add(use);
            return uses.size() - 1;
        });
    }

    /** How far the glyph of a code moves on, in {@link Typeface#EM}. */
    double advance(int code) throws IOException {
        return scaled(tables.getAdvanceWidth(uses.get(code).glyph()));
    }

    /** Writes the font into the document. */
    COSDictionary write(PDDocument document) throws IOException {
        var subsetter = new TTFSubsetter(tables);
        var ids = new TreeSet<Integer>();
        uses.forEach(use -> ids.add(use.glyph()));
        subsetter.addGlyphIds(ids);
        var name = prefix() + tables.getName();
        subsetter.setPrefix(name.substring(0, 7));
        var program = new ByteArrayOutputStream();
        subsetter.writeToStream(program);
        var newIds = new HashMap<Integer, Integer>();
        subsetter.getGIDMap().forEach((inSubset, inFile) -> newIds.put(inFile, inSubset));

        var font = dictionary("Font");
        font.setName(COSName.SUBTYPE, "Type0");
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, "Identity-H");
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        var descendants = new COSArray();
        descendants.add(descendant(document, name, program.toByteArray(), newIds));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private COSDictionary descendant(PDDocument document, String name, byte[] program, Map<Integer, Integer> newIds)
            throws IOException {
        var font = dictionary("Font");
        font.setName(COSName.SUBTYPE, "CIDFontType2");
        font.setName(COSName.BASE_FONT, name);
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        var map = new ByteArrayOutputStream();
        var widths = new COSArray();
        for (var code = 0; code < uses.size(); code++) {
            var glyph = newIds.get(uses.get(code).glyph());
            map.write(glyph >> 8);
            map.write(glyph);
            widths.add(new COSFloat((float) advance(code)));
        }
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, map.toByteArray()));
        var w = new COSArray();
        w.add(COSInteger.ZERO);
        w.add(widths);
        font.setItem(COSName.W, w);
        font.setItem(COSName.FONT_DESC, descriptor(document, name, program));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] program) throws IOException {
        var descriptor = dictionary("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        var header = tables.getHeader();
        var box = new COSArray();
        for (var edge : List.of(header.getXMin(), header.getYMin(), header.getXMax(), header.getYMax())) {
            box.add(new COSFloat((float) scaled(edge)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setFloat(COSName.ASCENT, typeface.ascent());
        descriptor.setFloat(COSName.DESCENT, -typeface.descent());
        descriptor.setFloat(
                COSName.CAP_HEIGHT, (float) scaled(tables.getOS2Windows().getCapHeight()));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, stream(document, program));
        return descriptor;
    }

    private String toUnicode() {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var code = 0; code < uses.size(); code++) {
            map.append("1 beginbfchar <").append(hex(code)).append("> <");
            uses.get(code).text().chars().forEach(unit -> map.append(hex(unit)));
            map.append("> endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }

    static String hex(int sixteenBits) {
        return String.format("%04X", sixteenBits);
    }

    /** Six letters that tell subsets of one font apart. */
    private String prefix() {
        var letters = new StringBuilder();
        var number = Math.floorMod(uses.hashCode(), 308_915_776);
        for (var i = 0; i < 6; i++) {
            letters.append((char) ('A' + number % 26));
            number /= 26;
        }
        return letters.append('+').toString();
    }

    private double scaled(int fontUnits) throws IOException {
        return fontUnits * (double) Typeface.EM / tables.getUnitsPerEm();
    }

    private static COSDictionary dictionary(String type) {
        var dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    private static PDStream stream(PDDocument document, byte[] content) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }
}
