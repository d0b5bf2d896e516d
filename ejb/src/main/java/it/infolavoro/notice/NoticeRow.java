package it.infolavoro.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version that a Comune has published.
 *
 * @param validFrom the first day on which it is shown
 * @param publishedBy login name
 */
public record NoticeRow(String label, LocalDate validFrom, Instant publishedAt, String publishedBy) {}
