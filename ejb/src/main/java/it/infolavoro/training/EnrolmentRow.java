package it.infolavoro.training;

import java.time.Instant;

/** Who comes, for the coordinator. */
public record EnrolmentRow(
        long id, String name, String bodyName, EnrolmentState state, Instant enrolledAt, Boolean attended) {}
