package it.infolavoro.adhesion;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision about a body.
 *
 * @param on from which day on it counts
 * @param protocolId by which the body takes part from then on, or null
 * @param reason why, or null
 * @param actor login name of who decided
 */
public record ActRow(ActKind kind, LocalDate on, Long protocolId, String reason, Instant at, String actor) {}
