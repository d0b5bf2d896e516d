package it.infolavoro.appointment;

import java.time.Instant;

/** An appointment in the story of its person. */
public record AppointmentEvent(
        long id, long version, String operator, Instant startsAt, Instant endsAt, AppointmentState state) {}
