package it.infolavoro.report;

import it.infolavoro.platform.Slice;
import java.time.LocalDate;

/**
 * A page of the trail of all bodies.
 *
 * @param from the first day that was looked through
 * @param to the last one
 */
public record Activities(LocalDate from, LocalDate to, Slice<ActivityRow> page) {}
