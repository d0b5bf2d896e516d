package it.infolavoro.appointment;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Appuntamento: a person, on file or known by name and telephone alone, and an operator's time. */
@Entity
@Table(name = "appointment")
public class Appointment extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "guest_name", updatable = false)
    private String guestName;

    @Column(name = "guest_phone", updatable = false)
    private String guestPhone;

    private String operator;

    /** The day in Italy. */
    private LocalDate day;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    protected Appointment() {}

    private Appointment(BookAppointment command, String by, Instant now) {
        super(command.requestId(), by, now);
        citizenId = command.citizenId();
        // Who has a record is called by it, whatever else was typed.
        guestName = citizenId == null ? command.guestName() : null;
        guestPhone = citizenId == null ? command.guestPhone() : null;
        state = AppointmentState.BOOKED;
    }

    /** An appointment in a slot. */
    public static Appointment booked(BookAppointment command, String operator, Slot slot, String by, Instant now) {
        var appointment = new Appointment(command, by, now);
        appointment.take(operator, slot);
        return appointment;
    }

    /** Moves it to another slot. Throws BusinessRuleViolation where it is no longer ahead. */
    public void move(String newOperator, Slot slot) {
        if (state != AppointmentState.BOOKED) {
            throw new BusinessRuleViolation("appointment.closed");
        }
        take(newOperator, slot);
    }

    /** Follows what has happened. Throws BusinessRuleViolation where that is not possible. */
    public void become(AppointmentState next) {
        if (!next.comesFrom().contains(state)) {
            throw new BusinessRuleViolation("appointment.closed");
        }
        state = next;
    }

    private void take(String newOperator, Slot slot) {
        operator = newOperator;
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
        day = Clocks.day(startsAt);
    }

    public Long citizenId() {
        return citizenId;
    }

    public String operator() {
        return operator;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public AppointmentState state() {
        return state;
    }
}
