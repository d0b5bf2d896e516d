package it.infolavoro.platform;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV that opens in an Italian spreadsheet: semicolons, a byte order mark, no cell that a spreadsheet would run. */
public final class SpreadsheetCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SIGNS = "=+-@\t\r\n";

    private SpreadsheetCsv() {}

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
        return starts(cell, 0) || isStopped(cell) ? "'" + cell : cell;
    }

    /** A cell without the apostrophe that {@link #harmless} puts before it. */
    public static String original(String cell) {
        return isStopped(cell) ? cell.substring(1) : cell;
    }

    /** Whether an apostrophe stands before a sign, or before another apostrophe. */
    private static boolean isStopped(String cell) {
        return cell.startsWith("'") && (starts(cell, 1) || cell.startsWith("''"));
    }

    private static boolean starts(String cell, int at) {
        return cell.length() > at && SIGNS.indexOf(cell.charAt(at)) >= 0;
    }
}
