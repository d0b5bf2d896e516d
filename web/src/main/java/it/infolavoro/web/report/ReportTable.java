package it.infolavoro.web.report;

import it.infolavoro.report.Figure;
import it.infolavoro.report.NetworkReport;
import it.infolavoro.report.NetworkTable;
import java.io.Serializable;
import java.util.List;

/**
 * A table of the report as the page shows it.
 *
 * @param months whether its lines are months, which read better as columns
 */
public record ReportTable(String heading, boolean months, List<Line> lines) implements Serializable {

    private static final double WHOLE = 100;

    /**
     * One line with its bar.
     *
     * @param bar the bar's length, from 0 to 100, the longest line being 100
     * @param share per cent of the table's sum, rounded
     */
    public record Line(String label, long count, double bar, long share) implements Serializable {}

    static ReportTable of(NetworkTable table, NetworkReport report, ReportLabels labels) {
        var figures = table.of(report);
        var longest = figures.stream().mapToLong(Figure::count).max().orElse(1);
        var sum = figures.stream().mapToLong(Figure::count).sum();
        var lines = figures.stream()
                .map(figure -> new Line(
                        figure.label() == null ? labels.label(table, figure.key()) : figure.label(),
                        figure.count(),
                        WHOLE * figure.count() / longest,
                        Math.round(WHOLE * figure.count() / Math.max(1, sum))))
                .toList();
        var months = table == NetworkTable.VISITS_BY_MONTH || table == NetworkTable.DELIVERIES_BY_MONTH;
        return new ReportTable(labels.heading(table), months, lines);
    }
}
