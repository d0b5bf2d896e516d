package it.infolavoro.adhesion;

import it.infolavoro.network.AdhesionEnd;
import java.time.LocalDate;

/**
 * A period in which a body takes part.
 *
 * @param until last day, or null until further notice
 * @param endedAs how it ended or will; null where it goes on, or where the profile ended it
 */
public record PeriodRow(long protocolId, String protocol, LocalDate from, LocalDate until, AdhesionEnd endedAs) {}
