package it.infolavoro.appointment;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** Five minutes of an operator that an appointment has taken: what nobody can take twice (rule R1). */
@Entity
@Table(name = "appointment_time")
class AppointmentTime extends MunicipalityOwned {

    /** Length in minutes; slots are whole multiples of it. */
    static final int MINUTES = 5;

    @Column(name = "appointment_id", updatable = false)
    private Long appointmentId;

    @Column(updatable = false)
    private String operator;

    @Column(updatable = false)
    private Instant at;

    protected AppointmentTime() {}

    AppointmentTime(Appointment appointment, Instant at) {
        this.appointmentId = appointment.id();
        this.operator = appointment.operator();
        this.at = at;
    }
}
