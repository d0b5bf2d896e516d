package it.infolavoro.web.followup;

import it.infolavoro.followup.FollowUpRow;
import it.infolavoro.followup.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The questions about a referral's outcomes, for its page. */
@Named
@RequestScoped
public class ReferralFollowUps {

    @Inject
    FollowUpService followUps;

    private List<FollowUpRow> rows;

    /** The questions, read once in a request. */
    public List<FollowUpRow> of(long referralId) {
        if (rows == null) {
            rows = followUps.of(referralId);
        }
        return rows;
    }
}
