package it.infolavoro.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

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
        var text = new StringWriter();
        text.write(ReportCsv.BYTE_ORDER_MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var csv = new CSVPrinter(text, format)) {
            csv.printRecord(header);
            for (var row : report.rows()) {
                csv.printRecord(cells(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<Object> cells(Performance row) {
        return Arrays.asList(
                ReportCsv.harmless(row.label()),
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
