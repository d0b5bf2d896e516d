package it.infolavoro.web.paper;

import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.referral.ReferralService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The citizen's receipt of a referral that was sent: shown in Italian, printed in the language of choice. */
@Named
@ViewScoped
public class ReferralReceiptPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService referrals;

    @Inject
    Papers papers;

    @Inject
    PaperChoice choice;

    private Long id;
    private final PrintForm print = new PrintForm();
    private transient ReferralReceipt receipt;

    /** Reads the receipt. Throws NotFound. */
    public void open() {
        receipt = referrals.receipt(id == null ? 0 : id);
        print.setLanguage(choice.of(receipt.citizenId()));
    }

    /** Sends the receipt as a PDF file. */
    public void pdf() {
        var current = getReceipt();
        choice.remember(current.citizenId(), print.getLanguage());
        Download.send("ricevuta-invio", papers.referral(current, print.getLanguage(), print.isWithCode()));
    }

    public ReferralReceipt getReceipt() {
        if (receipt == null) {
            receipt = referrals.receipt(id == null ? 0 : id);
        }
        return receipt;
    }

    public PrintForm getPrint() {
        return print;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
