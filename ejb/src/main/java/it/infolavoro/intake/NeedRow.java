package it.infolavoro.intake;

import java.time.Instant;

/** A need of a person; {@code closedAt} is null while it is open. */
public record NeedRow(long id, long version, String kind, Instant openedAt, Instant closedAt) {}
