package it.infolavoro.web.referral;

import it.infolavoro.referral.ReferralReceipt;
import it.infolavoro.referral.ReferralService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The citizen's receipt of a referral that was sent, ready to print. */
@Named
@RequestScoped
public class ReferralReceiptPage {

    @Inject
    ReferralService referrals;

    private Long id;
    private ReferralReceipt receipt;

    /** Reads the receipt. */
    public void open() {
        receipt = referrals.receipt(id == null ? 0 : id);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ReferralReceipt getReceipt() {
        return receipt;
    }
}
