package it.infolavoro.web.paper;

import it.infolavoro.network.CodeItem;
import it.infolavoro.web.pdf.Piece;
import it.infolavoro.web.pdf.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The blank intake form, to fill in by hand. In another language the Italian stands beside each question, so that the
 * operator can type it in.
 */
final class IntakeFormPaper {

    private static final double SIZE = 9.5;

    private final String municipality;
    private final PaperTexts texts;
    private final PaperTexts italian = PaperTexts.of("it");

    IntakeFormPaper(String municipality, PaperTexts texts) {
        this.municipality = municipality;
        this.texts = texts;
    }

    /** The form as a file of one or two pages, with the values of the network's code lists to tick. */
    byte[] print(List<CodeItem> reasons, List<CodeItem> needs, List<CodeItem> conditions) {
        try (var sheet = new Sheet(texts.locale(), texts.say("form.title"), SIZE)) {
            sheet.paragraph(texts.around("desk", municipality)).line();
            sheet.heading(1, both("form.title")).paragraph(texts.piece("form.intro"));
            sheet.heading(2, both("form.about"));
            for (var field : List.of("surname", "givenName", "birthDate", "birthPlace", "fiscalCode")) {
                ask(sheet, field);
            }
            for (var field : List.of("residence", "phone", "email")) {
                ask(sheet, field);
            }
            choose(sheet, "form.why", "reason_for_visit", reasons);
            choose(sheet, "form.needs", "need", needs);
            sheet.heading(2, both("form.labour"));
            ask(sheet, "education");
            choose(sheet, "form.labourCondition", "labour_condition", conditions);
            sheet.paragraph(both("form.other")).toWrite(3);
            sheet.heading(2, both("form.notice")).paragraph(texts.piece("form.noticeText"));
            sheet.line().heading(2, both("form.desk"));
            for (var field : List.of("visitDate", "operator", "noticeVersion")) {
                ask(sheet, field);
            }
            return sheet.bytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The form cannot be written", failure);
        }
    }

    private void ask(Sheet sheet, String field) throws IOException {
        sheet.answer(both("form." + field));
    }

    private void choose(Sheet sheet, String heading, String list, List<CodeItem> items) throws IOException {
        sheet.heading(2, both(heading));
        for (var item : items) {
            var shown = texts.code(list, item.key(), item.label());
            sheet.option(shown.language() == null ? beside(shown, item.label()) : new Piece[] {shown});
        }
    }

    private Piece[] both(String key) {
        return beside(texts.piece(key), italian.say(key));
    }

    private Piece[] beside(Piece own, String italianWords) {
        var pieces = new ArrayList<Piece>(List.of(own));
        if (!texts.italian() && !own.text().equals(italianWords)) {
            pieces.add(Piece.of(" / "));
            pieces.add(Piece.in(Locale.ITALIAN, italianWords));
        }
        return pieces.toArray(Piece[]::new);
    }
}
