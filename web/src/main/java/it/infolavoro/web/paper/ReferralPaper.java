package it.infolavoro.web.paper;

import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.web.pdf.Piece;
import it.infolavoro.web.pdf.Sheet;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** The receipt of a referral. */
final class ReferralPaper extends Receipt {

    private final ReferralReceipt referral;

    ReferralPaper(ReferralReceipt referral, PaperTexts texts, Labels labels) {
        super(texts, labels);
        this.referral = referral;
    }

    @Override
    void content(Sheet sheet, Fit fit) throws IOException {
        sheet.heading(2, texts.piece("referral.asked"));
        sheet.paragraph(texts.label("referral.need"), code("need", referral.needKind()));
        if (referral.message() != null) {
            sheet.paragraph(texts.label("referral.message"), texts.italian(fit.cut(referral.message())));
        }
        sheet.heading(2, texts.piece("referral.to"));
        for (var recipient : fit.some(referral.recipients())) {
            sheet.item(
                    texts.italian(fit.cut(recipient.organisationName())).strong(),
                    texts.italian(": " + fit.cut(recipient.serviceName())));
        }
        if (referral.recipients().size() > 1) {
            sheet.paragraph(texts.piece(referral.firstWins() ? "referral.first" : "referral.all"));
        }
        sheet.heading(2, texts.piece("shared.title"));
        sheet.paragraph(texts.piece("shared.about"));
        for (var part : referral.shared().parts()) {
            sheet.item(texts.piece("shared." + part.section()));
        }
        if (referral.shared().parts().isEmpty()) {
            sheet.item(texts.piece("shared.nothing"));
        }
        sheet.small(Piece.of(texts.say("referral.number", Long.toString(referral.referralId()))));
    }

    @Override
    boolean shortened(Fit fit) {
        return fit.shortens(referral.message())
                || fit.shortens(referral.recipients())
                || referral.recipients().stream()
                        .anyMatch(one -> fit.shortens(one.organisationName()) || fit.shortens(one.serviceName()));
    }

    @Override
    String title() {
        return texts.say("referral.title");
    }

    @Override
    String municipality() {
        return referral.municipality();
    }

    @Override
    String person() {
        return referral.givenName() + " " + referral.surname();
    }

    @Override
    LocalDate day() {
        return referral.sentOn();
    }

    @Override
    String legalBasis() {
        return referral.legalBasis();
    }

    @Override
    boolean withdrawable() {
        return true;
    }

    @Override
    String pec() {
        return referral.pec();
    }

    @Override
    String noticeVersion() {
        return referral.noticeVersion();
    }

    @Override
    Instant noticeShownAt() {
        return referral.noticeShownAt();
    }
}
