package it.infolavoro.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/** Moves an appointment to another slot. */
public record MoveAppointment(
        long appointmentId,
        long version,
        @NotNull String operator,
        @NotNull LocalDate day,
        @NotNull LocalTime at) {}
