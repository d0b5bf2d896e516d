package it.infolavoro.web.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file, ready to shape text and to be embedded. Loaded once, used by many threads. */
final class Typeface {

    /** Shapes are measured in thousandths of the font size, as PDF does. */
    static final int EM = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final byte[] file;
    private final Font font;

    private Typeface(byte[] file, Font font) {
        this.file = file;
        this.font = font;
    }

    /** Reads a font that lies beside this class. */
    static Typeface load(String name) {
        try (var in = Typeface.class.getResourceAsStream(name + ".ttf")) {
            var file = in.readAllBytes();
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
            return new Typeface(file, font.deriveFont((float) EM));
        } catch (IOException failure) {
            throw new UncheckedIOException("The font " + name + " cannot be read", failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException("The font " + name + " is damaged", failure);
        }
    }

    boolean shows(int codePoint) {
        return font.canDisplay(codePoint);
    }

    GlyphVector shape(char[] text, int start, int end, boolean rightToLeft) {
        var direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(EXACT, text, start, end, direction);
    }

    /** The font's tables; each caller gets its own, because reading moves a position. */
    TrueTypeFont tables() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    /** Height above the base line, in {@link #EM}. */
    float ascent() {
        return font.getLineMetrics("x", EXACT).getAscent();
    }

    /** Depth below the base line, in {@link #EM}. */
    float descent() {
        return font.getLineMetrics("x", EXACT).getDescent();
    }
}
