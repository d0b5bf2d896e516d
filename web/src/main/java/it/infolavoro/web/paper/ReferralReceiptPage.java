package it.infolavoro.web.paper;

import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.referral.ReferralService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The citizen's receipt of a referral that was sent. */
@Named
@ViewScoped
public class ReferralReceiptPage extends ReceiptPage<ReferralReceipt> {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService referrals;

    @Override
    ReferralReceipt read(long receiptId) {
        return referrals.receipt(receiptId);
    }

    @Override
    long citizenId(ReferralReceipt shown) {
        return shown.citizenId();
    }

    @Override
    byte[] paper(ReferralReceipt shown, String language, boolean withCode) {
        return papers.referral(shown, language, withCode);
    }

    @Override
    String fileName() {
        return "ricevuta-invio";
    }
}
