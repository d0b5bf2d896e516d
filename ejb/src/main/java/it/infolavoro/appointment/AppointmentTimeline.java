package it.infolavoro.appointment;

import it.infolavoro.timeline.Before;
import it.infolavoro.timeline.TimelineEntry;
import it.infolavoro.timeline.TimelineKind;
import it.infolavoro.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a person's appointments, past and to come. */
@ApplicationScoped
class AppointmentTimeline implements TimelineSource {

    @Inject
    Appointments appointments;

    @Override
    public TimelineKind kind() {
        return TimelineKind.APPOINTMENT;
    }

    @Override
    public String act() {
        return "appointment";
    }

    @Override
    public String latest() {
        return "select max(a.startsAt) from Appointment a where a.citizenId = c.id";
    }

    @Override
    public List<TimelineEntry> of(long citizenId, Before before) {
        return appointments.of(citizenId, before).stream()
                .map(row -> new TimelineEntry(kind(), act(), row.startsAt(), row.id(), row.operator(), row))
                .toList();
    }
}
