package it.infolavoro.web.pdf;

import java.util.Locale;

/**
 * A stretch of text in one language and weight.
 *
 * @param language the language of the text where it is another than the document's, otherwise null
 */
public record Piece(String text, Locale language, boolean bold) {

    /** Text in the document's language. */
    public static Piece of(String text) {
        return new Piece(text, null, false);
    }

    /** Bold text in the document's language. */
    public static Piece bold(String text) {
        return new Piece(text, null, true);
    }

    /** Text in another language than the document's. */
    public static Piece in(Locale language, String text) {
        return new Piece(text, language, false);
    }

    /** The same in bold. */
    public Piece strong() {
        return new Piece(text, language, true);
    }
}
