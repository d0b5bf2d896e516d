package it.infolavoro.web.paper;

import static it.infolavoro.formsettings.FieldRule.HIDDEN;
import static it.infolavoro.formsettings.FieldRule.REQUIRED;
import static it.infolavoro.formsettings.FieldRule.SHOWN;

import it.infolavoro.formsettings.FieldRule;
import it.infolavoro.formsettings.FormField;
import it.infolavoro.formsettings.FormRules;
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
 * operator can type it in. It asks for what the desk has settled for its forms.
 */
final class IntakeFormPaper {

    private static final double SIZE = 9.5;

    private final String municipality;
    private final PaperTexts texts;
    private final FormRules rules;
    private final PaperTexts italian = PaperTexts.of("it");

    IntakeFormPaper(String municipality, PaperTexts texts, FormRules rules) {
        this.municipality = municipality;
        this.texts = texts;
        this.rules = rules;
    }

    /** The form as a file of one or two pages, with the values of the network's code lists to tick. */
    byte[] print(List<CodeItem> reasons, List<CodeItem> needs, List<CodeItem> conditions) {
        try (var sheet = new Sheet(texts.locale(), texts.say("form.title"), SIZE)) {
            sheet.paragraph(texts.desk(municipality)).line();
            sheet.heading(1, both("form.title")).paragraph(texts.piece("form.intro"));
            sheet.small(texts.piece("form.required"));
            person(sheet);
            choose(sheet, REQUIRED, "form.why", "reason_for_visit", reasons);
            choose(sheet, rules.of(FormField.INTAKE_NEEDS), "form.needs", "need", needs);
            situation(sheet, conditions);
            sheet.heading(2, both("form.notice")).paragraph(texts.piece("form.noticeText"));
            sheet.line().heading(2, both("form.desk"));
            for (var field : List.of("visitDate", "operator", "noticeVersion")) {
                ask(sheet, SHOWN, field);
            }
            return sheet.bytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("The form cannot be written", failure);
        }
    }

    private void person(Sheet sheet) throws IOException {
        sheet.heading(2, both("form.about"));
        ask(sheet, REQUIRED, "surname");
        ask(sheet, REQUIRED, "givenName");
        ask(sheet, rules.of(FormField.CITIZEN_BIRTH_DATE), "birthDate");
        ask(sheet, rules.of(FormField.CITIZEN_BIRTH_PLACE), "birthPlace");
        ask(sheet, SHOWN, "fiscalCode");
        askWhereRequired(sheet, FormField.CITIZEN_SEX, "sex");
        askWhereRequired(sheet, FormField.CITIZEN_CITIZENSHIP, "citizenship");
        ask(sheet, rules.of(FormField.CITIZEN_RESIDENCE), "residence");
        ask(sheet, rules.of(FormField.CITIZEN_PHONE), "phone");
        ask(sheet, rules.of(FormField.CITIZEN_EMAIL), "email");
    }

    private void situation(Sheet sheet, List<CodeItem> conditions) throws IOException {
        var schooling = either(FormField.CITIZEN_EDUCATION, FormField.INTAKE_EDUCATION);
        var work = either(FormField.CITIZEN_LABOUR_CONDITION, FormField.INTAKE_LABOUR_CONDITION);
        var other = rules.of(FormField.INTAKE_NOTE);
        if (schooling != HIDDEN || work != HIDDEN || other != HIDDEN) {
            sheet.heading(2, both("form.labour"));
        }
        ask(sheet, schooling, "education");
        choose(sheet, work, "form.labourCondition", "labour_condition", conditions);
        if (other != HIDDEN) {
            sheet.paragraph(marked(other, "form.other")).toWrite(3);
        }
    }

    /** What is asked both for the record and at the visit stands on paper once. */
    private FieldRule either(FormField record, FormField visit) {
        var both = List.of(rules.of(record), rules.of(visit));
        return both.contains(REQUIRED) ? REQUIRED : both.contains(SHOWN) ? SHOWN : HIDDEN;
    }

    /** The codice fiscale tells it, or few need it: it takes a line only where the desk demands it. */
    private void askWhereRequired(Sheet sheet, FormField field, String name) throws IOException {
        ask(sheet, rules.of(field) == REQUIRED ? REQUIRED : HIDDEN, name);
    }

    private void ask(Sheet sheet, FieldRule rule, String field) throws IOException {
        if (rule != HIDDEN) {
            sheet.answer(marked(rule, "form." + field));
        }
    }

    private void choose(Sheet sheet, FieldRule rule, String heading, String list, List<CodeItem> items)
            throws IOException {
        if (rule == HIDDEN) {
            return;
        }
        sheet.heading(2, marked(rule, heading));
        for (var item : items) {
            var shown = texts.code(list, item.key(), item.label());
            sheet.option(shown.language() == null ? beside(shown, item.label()) : new Piece[] {shown});
        }
    }

    /** The question with the mark of what must be filled in. */
    private Piece[] marked(FieldRule rule, String key) {
        var question = new ArrayList<Piece>(List.of(both(key)));
        if (rule == REQUIRED) {
            question.add(Piece.of(" *"));
        }
        return question.toArray(Piece[]::new);
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
