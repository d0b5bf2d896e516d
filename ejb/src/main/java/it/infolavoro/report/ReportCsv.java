package it.infolavoro.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The report as CSV that opens in an Italian spreadsheet: semicolons, a byte order mark, no cell that a spreadsheet
 * would run.
 */
@ApplicationScoped
public class ReportCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Writes one line per figure.
     *
     * @param header the three column titles: table, value, count
     * @param label resolves (table, key) to what people read
     */
    public String write(NetworkReport report, List<String> header, BinaryOperator<String> label) {
        var lines = new ArrayList<List<?>>();
        for (var table : NetworkTable.values()) {
            for (var figure : table.of(report)) {
                var value = figure.label() == null ? label.apply(table.name(), figure.key()) : figure.label();
                lines.add(List.of(harmless(label.apply("TABLE", table.name())), harmless(value), figure.count()));
            }
        }
        return file(header, lines);
    }

    /** The text of a file with a header and some lines of cells. */
    public static String file(List<String> header, List<? extends List<?>> lines) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var csv = new CSVPrinter(text, format)) {
            csv.printRecord(header);
            for (var line : lines) {
                csv.printRecord(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A leading sign makes a spreadsheet compute: an apostrophe stops it (OWASP, CSV injection). */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
