package it.infolavoro.followup;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells what people said when they were asked about an outcome. */
@ApplicationScoped
class FollowUpTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("referral.followUp");
    }

    @Override
    public FollowUpEvent detail(StoryRow row) {
        return new FollowUpEvent(
                row.id(),
                row.aboutId(),
                row.party(),
                row.title(),
                row.reason(),
                row.day(),
                row.amount(),
                row.code(),
                row.note());
    }
}
