package it.infolavoro.report;

import java.time.Instant;

/**
 * Work that the product does by itself and that waits for too long.
 *
 * @param kind ACCESS_ENDING, DEPARTURE or EXIT_PACKAGE
 * @param since when the oldest was asked for
 */
public record OverdueWork(String kind, long waiting, Instant since) {}
