package it.infolavoro.appointment;

import it.infolavoro.audit.AuditEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Cancels what a desk has given when its Comune leaves the network, behind the door that is bound. The persons are told
 * as by any cancelled appointment.
 */
@ApplicationScoped
public class AppointmentClosing {

    private static final int SOME = 50;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Appointments appointments;

    @Inject
    AppointmentMails mails;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Some appointments that are not over yet and come after one, in their order; none at the end. */
    public List<Long> ahead(long after) {
        var jpql = "select a.id from Appointment a where a.state = :booked and a.endsAt > :now and a.id > :after"
                + " order by a.id";
        return em.createQuery(jpql, Long.class)
                .setParameter("booked", AppointmentState.BOOKED)
                .setParameter("now", clock.instant())
                .setParameter("after", after)
                .setMaxResults(SOME)
                .getResultList();
    }

    /** Cancels one, and does nothing where that was done. */
    public void cancel(long appointmentId, long municipalityId, String municipality) {
        var appointment = appointments.get(appointmentId);
        if (appointment.state() != AppointmentState.BOOKED) {
            return;
        }
        appointment.become(AppointmentState.CANCELLED);
        appointments.giveBackTime(appointment);
        mails.cancelled(appointment, new AppointmentMails.Desk(municipalityId, municipality));
        audit.fire(
                AuditEvent.change("appointment.cancelled", "Appointment", appointment.id(), appointment.citizenId()));
    }
}
