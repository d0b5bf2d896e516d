package it.infolavoro.report;

import java.time.YearMonth;

/** What a network did in a month. */
public record MonthTotals(YearMonth month, long visits, long sessions, long deliveries) {}
