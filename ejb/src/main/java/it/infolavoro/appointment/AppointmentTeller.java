package it.infolavoro.appointment;

import it.infolavoro.timeline.StoryRow;
import it.infolavoro.timeline.StoryTeller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Tells a person's appointments, past and to come. */
@ApplicationScoped
class AppointmentTeller implements StoryTeller {

    @Override
    public Set<String> acts() {
        return Set.of("appointment");
    }

    @Override
    public AppointmentEvent detail(StoryRow row) {
        return new AppointmentEvent(
                row.id(), row.version(), row.actor(), row.at(), row.endedAt(), row.state(AppointmentState.class));
    }
}
