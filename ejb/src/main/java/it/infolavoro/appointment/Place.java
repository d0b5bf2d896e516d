package it.infolavoro.appointment;

import java.time.LocalTime;

/**
 * A line of an operator's day: a free slot or an appointment.
 *
 * @param appointment null where the slot is free
 * @param past whether it is over, so that it can no longer be given away
 */
public record Place(LocalTime at, LocalTime until, AppointmentRow appointment, boolean past) {

    /** Whether somebody can still be booked here. */
    public boolean free() {
        return appointment == null && !past;
    }
}
