package it.infolavoro.web.paper;

import it.infolavoro.sharing.IssuedCode;
import it.infolavoro.web.pdf.Piece;
import it.infolavoro.web.pdf.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** What all receipts have in common: who gives it to whom, the rights, the code; and that it is one page. */
abstract class Receipt {

    private static final String AUTHORITY = "garanteprivacy.it";

    final PaperTexts texts;
    final Labels labels;

    Receipt(PaperTexts texts, Labels labels) {
        this.texts = texts;
        this.labels = labels;
    }

    /**
     * The receipt as a file of one page.
     *
     * @param code the code to print, or null for a receipt without one
     */
    byte[] print(IssuedCode code) {
        byte[] file = null;
        for (var fit : Fit.STEPS) {
            try (var sheet = new Sheet(texts.locale(), title(), fit.size())) {
                fill(sheet, fit, code);
                file = sheet.pages() == 1 ? sheet.bytes() : null;
            } catch (IOException failure) {
                throw new UncheckedIOException("A receipt cannot be written", failure);
            }
            if (file != null) {
                return file;
            }
        }
        throw new IllegalStateException("The shortest receipt takes more than a page");
    }

    private void fill(Sheet sheet, Fit fit, IssuedCode code) throws IOException {
        sheet.paragraph(strong(texts.desk(municipality()))).line();
        sheet.heading(1, Piece.of(title()));
        sheet.paragraph(texts.label("person"), texts.italian(fit.cut(person())));
        sheet.paragraph(texts.label("date"), Piece.of(texts.day(day())));
        content(sheet, fit);
        if (code != null) {
            code(sheet, code);
        }
        rights(sheet);
        if (shortened(fit)) {
            sheet.small(texts.piece("shortened"));
        }
    }

    private void code(Sheet sheet, IssuedCode code) throws IOException {
        sheet.heading(2, texts.piece("code.title"));
        sheet.framed(Piece.in(Locale.ROOT, code.code()));
        sheet.paragraph(
                texts.piece("code.about"), Piece.of(" "), texts.piece("code.until", texts.day(code.validUntil())));
    }

    private void rights(Sheet sheet) throws IOException {
        sheet.heading(2, texts.piece("rights.title"));
        // A network may have a legal basis of its own, for which there are no words in nine languages.
        if (texts.has("rights." + legalBasis())) {
            sheet.item(texts.piece("rights." + legalBasis()));
        }
        sheet.item(texts.piece("rights.ask"));
        if (withdrawable()) {
            sheet.item(texts.piece("rights.withdraw"));
        }
        sheet.item(
                pec() == null
                        ? new Piece[] {texts.piece("rights.whereDesk")}
                        : new Piece[] {texts.piece("rights.where"), Piece.of(" "), Piece.in(Locale.ROOT, pec())});
        sheet.item(texts.piece("rights.authority"), Piece.of(" "), Piece.in(Locale.ROOT, AUTHORITY));
        if (noticeVersion() != null) {
            sheet.small(texts.around("rights.notice", notice()));
        }
    }

    private String notice() {
        return noticeVersion() + ", " + texts.moment(noticeShownAt());
    }

    private static Piece[] strong(Piece... pieces) {
        var strong = new Piece[pieces.length];
        for (var i = 0; i < pieces.length; i++) {
            strong[i] = pieces[i].strong();
        }
        return strong;
    }

    /** The label of a code, in the paper's language where there is one. */
    Piece code(String list, String key) {
        return texts.code(list, key, labels.of(list, key));
    }

    abstract String title();

    abstract String municipality();

    abstract String person();

    abstract LocalDate day();

    /** What the receipt is about. */
    abstract void content(Sheet sheet, Fit fit) throws IOException;

    /** Whether {@link #content} leaves something out. */
    abstract boolean shortened(Fit fit);

    /** Key of the code list {@code legal_basis}. */
    abstract String legalBasis();

    /** Whether the citizen can have it withdrawn. */
    abstract boolean withdrawable();

    abstract String pec();

    abstract String noticeVersion();

    /** When the notice was shown; null only together with its version. */
    abstract Instant noticeShownAt();
}
