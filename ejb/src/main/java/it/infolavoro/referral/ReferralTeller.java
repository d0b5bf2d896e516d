package it.infolavoro.referral;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells to which services a person was sent, what organisations answered, and how deliveries ended. */
@ApplicationScoped
class ReferralTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("referral", "referral.step");
    }

    @Override
    public ReferralEvent detail(StoryRow row) {
        return new ReferralEvent(
                row.id(),
                row.aboutId(),
                row.code(),
                row.title(),
                row.party(),
                row.state(DeliveryState.class),
                row.reason(),
                row.at(),
                row.actor());
    }
}
