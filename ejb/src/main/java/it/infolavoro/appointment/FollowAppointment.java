package it.infolavoro.appointment;

import jakarta.validation.constraints.NotNull;

/** Says what has become of an appointment. */
public record FollowAppointment(
        long appointmentId, long version, @NotNull AppointmentState state) {}
