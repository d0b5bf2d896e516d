package it.infolavoro.plan;

import java.time.Instant;

/** A plan that was closed, with its outcome as a key of the code list {@code case_outcome}. */
public record ClosedPlan(long id, Instant openedAt, Instant closedAt, String closedBy, String outcome) {}
