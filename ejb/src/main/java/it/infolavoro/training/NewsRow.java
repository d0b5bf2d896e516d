package it.infolavoro.training;

import java.time.Instant;
import java.time.LocalDate;

/** News as a reader sees it. */
public record NewsRow(long id, String title, String content, Instant at, LocalDate shownUntil) {}
