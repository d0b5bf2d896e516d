package it.infolavoro.report;

import it.infolavoro.platform.SpreadsheetCsv;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Performances as CSV that opens in an Italian spreadsheet, as {@link ReportCsv} does it. */
@ApplicationScoped
public class PerformanceCsv {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "label",
            "received",
            "openMedian",
            "open90",
            "decideMedian",
            "decide90",
            "closeMedian",
            "close90",
            "accepted",
            "declined",
            "forwarded",
            "unanswered",
            "completed",
            "interrupted",
            "stuck",
            "withdrawn",
            "superseded");

    /** Writes one line for each row; the header has a title for each of the columns. */
    public String write(PerformanceReport report, List<String> header) {
        return SpreadsheetCsv.file(
                header, report.rows().stream().map(PerformanceCsv::cells).toList());
    }

    private static List<Object> cells(Performance row) {
        return Arrays.asList(
                SpreadsheetCsv.harmless(row.label()),
                row.received(),
                row.toOpen().median(),
                row.toOpen().ninety(),
                row.toDecide().median(),
                row.toDecide().ninety(),
                row.toClose().median(),
                row.toClose().ninety(),
                row.accepted(),
                row.declined(),
                row.forwarded(),
                row.unanswered(),
                row.completed(),
                row.interrupted(),
                row.stuck(),
                row.withdrawn(),
                row.superseded());
    }
}
