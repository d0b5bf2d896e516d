package it.infolavoro.web.paper;

import it.infolavoro.casefile.VisitReceipt;
import it.infolavoro.web.pdf.Piece;
import it.infolavoro.web.pdf.Sheet;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The receipt of a visit. */
final class VisitPaper extends Receipt {

    private final VisitReceipt visit;

    VisitPaper(VisitReceipt visit, PaperTexts texts, Labels labels) {
        super(texts, labels);
        this.visit = visit;
    }

    @Override
    void content(Sheet sheet, Fit fit) throws IOException {
        codes(sheet, fit, "visit.reasons", "reason_for_visit", visit.reasons());
        codes(sheet, fit, "visit.needs", "need", visit.needs());
        sheet.heading(2, texts.piece("visit.steps"));
        if (visit.steps().isEmpty()) {
            sheet.paragraph(texts.piece("visit.steps.none"));
        }
        for (var step : fit.some(visit.steps())) {
            sheet.item(texts.italian(fit.cut(step.what())), Piece.of(" (" + about(step) + ")"));
        }
        if (!visit.sent().isEmpty()) {
            sheet.heading(2, texts.piece("referral.to"));
        }
        for (var sent : fit.some(visit.sent())) {
            sheet.item(
                    texts.italian(fit.cut(sent.organisationName() + ", " + sent.serviceName())),
                    Piece.of(" – "),
                    code("need", sent.needKind()));
        }
    }

    private void codes(Sheet sheet, Fit fit, String heading, String list, List<String> keys) throws IOException {
        if (!keys.isEmpty()) {
            sheet.heading(2, texts.piece(heading));
        }
        for (var key : fit.some(keys)) {
            sheet.item(code(list, key));
        }
    }

    private String about(VisitReceipt.Step step) {
        var who = texts.say("step." + step.who());
        return step.dueOn() == null ? who : who + ", " + texts.say("step.due", texts.day(step.dueOn()));
    }

    @Override
    boolean shortened(Fit fit) {
        return fit.shortens(visit.reasons())
                || fit.shortens(visit.needs())
                || fit.shortens(visit.steps())
                || fit.shortens(visit.sent())
                || visit.steps().stream().anyMatch(step -> fit.shortens(step.what()));
    }

    @Override
    String title() {
        return texts.say("visit.title");
    }

    @Override
    String municipality() {
        return visit.municipality();
    }

    @Override
    String person() {
        return visit.givenName() + " " + visit.surname();
    }

    @Override
    LocalDate day() {
        return visit.visitedOn();
    }

    @Override
    String legalBasis() {
        return "public_task";
    }

    @Override
    boolean withdrawable() {
        return !visit.sent().isEmpty();
    }

    @Override
    String pec() {
        return visit.pec();
    }

    @Override
    String noticeVersion() {
        return visit.noticeVersion();
    }

    @Override
    Instant noticeShownAt() {
        return visit.noticeShownAt();
    }
}
