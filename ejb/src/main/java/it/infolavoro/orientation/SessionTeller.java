package it.infolavoro.orientation;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells a person's orientation sessions. */
@ApplicationScoped
class SessionTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("session");
    }

    @Override
    public SessionDetail detail(StoryRow row) {
        return new SessionDetail(
                row.id(),
                row.version(),
                row.citizenId(),
                row.at(),
                row.code(),
                row.codeList(),
                row.amount(),
                row.note(),
                row.sharedNote(),
                row.title(),
                row.day(),
                row.actor());
    }
}
