package it.infolavoro.web.report;

import it.infolavoro.report.Figure;
import it.infolavoro.report.NetworkReport;
import it.infolavoro.report.NetworkTable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the report as the page shows it.
 *
 * @param months whether its lines are months, which read better as columns
 * @param numbered whether the columns are few enough to bear their numbers
 */
public record ReportTable(String heading, boolean months, boolean numbered, List<Line> lines) implements Serializable {

    private static final double WHOLE = 100;
    private static final int TICKS = 12;

    /**
     * One line with its bar.
     *
     * @param tick what stands under its column, for months; blank where it would not fit
     * @param bar the bar's length, from 0 to 100, the longest line being 100
     * @param share per cent of the table's sum, rounded
     */
    public record Line(String label, String tick, long count, double bar, long share) implements Serializable {}

    static ReportTable of(NetworkTable table, NetworkReport report, ReportLabels labels) {
        var figures = table.of(report);
        var longest =
                Math.max(1, figures.stream().mapToLong(Figure::count).max().orElse(1));
        var sum = Math.max(1, figures.stream().mapToLong(Figure::count).sum());
        var months = table == NetworkTable.VISITS_BY_MONTH || table == NetworkTable.DELIVERIES_BY_MONTH;
        var lines = new ArrayList<Line>();
        for (var figure : figures) {
            lines.add(new Line(
                    figure.label() == null ? labels.label(table, figure.key()) : figure.label(),
                    months ? tick(figure.key(), lines.size(), figures.size()) : "",
                    figure.count(),
                    WHOLE * figure.count() / longest,
                    Math.round(WHOLE * figure.count() / sum)));
        }
        return new ReportTable(labels.heading(table), months, lines.size() <= TICKS, List.copyOf(lines));
    }

    /** Twelve ticks fit under the columns of a phone; of a longer period each third month and so on has one. */
    private static String tick(String month, int index, int of) {
        var each = (of + TICKS - 1) / TICKS;
        return index % each == 0 ? ReportLabels.shortMonth(month) : "";
    }
}
