package it.infolavoro.orientation;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a person's orientation sessions. */
@ApplicationScoped
class SessionTimeline implements TimelineSource {

    @Inject
    OrientationSessions sessions;

    @Override
    public TimelineKind kind() {
        return TimelineKind.SESSION;
    }

    @Override
    public String act() {
        return "session";
    }

    @Override
    public String latest() {
        return "select max(s.heldAt) from OrientationSession s where s.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return sessions.of(citizenId, before).stream()
                .map(session ->
                        new TimelineEntry(kind(), act(), session.heldAt(), session.id(), session.createdBy(), session))
                .toList();
    }
}
