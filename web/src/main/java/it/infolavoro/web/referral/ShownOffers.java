package it.infolavoro.web.referral;

import it.infolavoro.offer.OfferedRow;
import it.infolavoro.offer.Turns;
import it.infolavoro.referral.ReferralService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a desk was shown when it wrote referrals: one referral's list, and the turns of all. */
@Named
@RequestScoped
public class ShownOffers {

    @Inject
    ReferralService referrals;

    private List<OfferedRow> rows;
    private List<Turns> turns;

    /** The list of a referral, read once in a request. */
    public List<OfferedRow> of(long referralId) {
        if (rows == null) {
            rows = referrals.offered(referralId);
        }
        return rows;
    }

    /** How often organisations were shown and chosen, read once in a request. */
    public List<Turns> getTurns() {
        if (turns == null) {
            turns = referrals.turns();
        }
        return turns;
    }
}
