package it.infolavoro.web.paper;

import it.infolavoro.casefile.VisitReceipt;
import it.infolavoro.formsettings.FormSettingsService;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.sharing.IssueReceiptCode;
import it.infolavoro.sharing.IssuedCode;
import it.infolavoro.sharing.ReceiptCodeService;
import it.infolavoro.web.caller.CodesBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Prints papers. The code of a receipt is made for this one print and lives in it alone. */
@ApplicationScoped
public class Papers {

    @Inject
    ReceiptCodeService receiptCodes;

    @Inject
    FormSettingsService forms;

    @Inject
    CodesBean codes;

    @Inject
    CurrentCaller caller;

    /** The receipt of a visit, with a new code if the citizen wants one. */
    public byte[] visit(VisitReceipt visit, String language, boolean withCode) {
        var paper = new VisitPaper(visit, PaperTexts.of(language), codes::label);
        return paper.print(withCode ? issue(visit.citizenId()) : null);
    }

    /** The receipt of a referral, with a new code if the citizen wants one. */
    public byte[] referral(ReferralReceipt referral, String language, boolean withCode) {
        var paper = new ReferralPaper(referral, PaperTexts.of(language), codes::label);
        return paper.print(withCode ? issue(referral.citizenId()) : null);
    }

    /** The blank intake form, with what the desk asks for and offers. */
    public byte[] intakeForm(String language) {
        return new IntakeFormPaper(caller.get().body().name(), PaperTexts.of(language), forms.rules())
                .print(codes.items("reason_for_visit"), codes.items("need"), codes.items("labour_condition"));
    }

    private IssuedCode issue(long citizenId) {
        return receiptCodes.issue(new IssueReceiptCode(UUID.randomUUID(), citizenId));
    }
}
