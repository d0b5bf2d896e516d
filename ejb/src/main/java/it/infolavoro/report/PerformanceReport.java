package it.infolavoro.report;

import java.util.List;

/**
 * How deliveries went in a period.
 *
 * @param filter with the period filled in
 * @param all the sum of the rows
 * @param rows by name
 */
public record PerformanceReport(ReportFilter filter, PerformanceBy by, Performance all, List<Performance> rows) {

    /** Copies the list. */
    public PerformanceReport {
        rows = List.copyOf(rows);
    }
}
