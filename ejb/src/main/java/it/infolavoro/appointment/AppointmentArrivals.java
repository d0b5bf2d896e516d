package it.infolavoro.appointment;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.intake.IntakeEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever has been received has come: the appointment of that day is followed by itself (rule R8). */
@ApplicationScoped
public class AppointmentArrivals {

    @Inject
    Appointments appointments;

    @Inject
    Event<AuditEvent> audit;

    void received(@Observes IntakeEvent.Recorded visit) {
        appointments.bookedForVisit(visit.intakeId()).forEach(appointment -> {
            appointment.become(AppointmentState.ARRIVED);
            audit.fire(AuditEvent.change("appointment.arrived", "Appointment", appointment.id(), visit.citizenId()));
        });
    }
}
