package it.infolavoro.appointment;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Appointments of the bound Comune. */
@ApplicationScoped
public class Appointments {

    private static final String ROW =
            "select new it.infolavoro.appointment.AppointmentRow(a.id, a.version, a.citizenId, a.guestName,"
                    + " a.guestPhone, a.operator, a.startsAt, a.endsAt, a.state) from Appointment a where ";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores an appointment with the time that it takes, and gives its id. Fails where somebody has that time. */
    public long add(Appointment appointment) {
        em.persist(appointment);
        em.flush();
        takeTime(appointment);
        return appointment.id();
    }

    /** Gives back the time that an appointment has taken. */
    public void giveBackTime(Appointment appointment) {
        em.flush();
        em.createQuery("delete from AppointmentTime t where t.appointmentId = :appointment")
                .setParameter("appointment", appointment.id())
                .executeUpdate();
    }

    /** Takes the time of an appointment's slot. */
    public void takeTime(Appointment appointment) {
        var at = appointment.startsAt();
        while (at.isBefore(appointment.endsAt())) {
            em.persist(new AppointmentTime(appointment, at));
            at = at.plus(Duration.ofMinutes(AppointmentTime.MINUTES));
        }
        em.flush();
    }

    /** The id of the appointment that this request has already stored, if it has. */
    public Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select a.id from Appointment a where a.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One appointment. Throws {@link NotFound}. */
    public Appointment get(long id) {
        var appointment = em.find(Appointment.class, id);
        if (appointment == null) {
            throw new NotFound("appointment");
        }
        return appointment;
    }

    /** One appointment as a row. Throws {@link NotFound}. */
    public AppointmentRow row(long id) {
        var rows = em.createQuery(ROW + "a.id = :id", AppointmentRow.class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("appointment");
        }
        return named(rows).get(0);
    }

    /** The appointments of some days in their order, cancelled ones included. */
    public List<AppointmentRow> between(LocalDate first, LocalDate last) {
        return named(
                em.createQuery(ROW + "a.day between :first and :last order by a.startsAt, a.id", AppointmentRow.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList());
    }

    /** What was booked for the person and the day of a visit. */
    List<Appointment> bookedForVisit(long intakeId) {
        var jpql = "select a from Appointment a, Intake i where i.id = :intake and a.citizenId = i.citizenId"
                + " and a.day = i.visitedOn and a.state = :booked";
        return em.createQuery(jpql, Appointment.class)
                .setParameter("intake", intakeId)
                .setParameter("booked", AppointmentState.BOOKED)
                .getResultList();
    }

    /** What is still to come on some days. */
    List<Appointment> booked(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select a from Appointment a where a.day between :first and :last and a.state = :booked"
                                + " order by a.id",
                        Appointment.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("booked", AppointmentState.BOOKED)
                .getResultList();
    }

    private List<AppointmentRow> named(List<AppointmentRow> rows) {
        var ids = rows.stream()
                .map(AppointmentRow::citizenId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return rows;
        }
        var names = new HashMap<Long, Object[]>();
        em.createQuery("select c.id, c.surname, c.givenName, c.phone from Citizen c where c.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(person -> names.put((Long) person[0], person));
        return rows.stream()
                .map(row -> row.citizenId() == null ? row : named(row, names.get(row.citizenId())))
                .toList();
    }

    private static AppointmentRow named(AppointmentRow row, Object[] person) {
        return row.of(person[1] + " " + person[2], (String) person[3]);
    }
}
