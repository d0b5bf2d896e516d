package it.infolavoro.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ReportCsvTest {

    private static final List<String> HEADER = List.of("Tabella", "Voce", "Numero");
    private static final int TABLES = NetworkTable.values().length;

    @Test
    void beginsWithAByteOrderMarkSoThatSpreadsheetsReadAccents() {
        assertTrue(csv("Follo").startsWith("\uFEFFTabella;Voce;Numero\r\n"));
    }

    @Test
    void separatesBySemicolonsAndEndsLinesAsSpreadsheetsDo() {
        assertTrue(csv("Riccò del Golfo").contains("\r\nVISITS_BY_MUNICIPALITY;Riccò del Golfo;3\r\n"));
    }

    @Test
    void readsBackWhatWasWrittenWhateverIsInAName() {
        for (var name : List.of("A;B", "detta \"la Rete\"", "due\nrighe", "L'Isola, 'da' sola", "東京 😀 e\u0301")) {
            assertEquals(name, parse(csv(name)).get(1).get(1));
        }
    }

    @Test
    void takesTheSignFromCellsThatASpreadsheetWouldRun() {
        for (var formula :
                List.of("=1+1", "+39", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(\"x\";\"y\")")) {
            assertEquals("'" + formula, parse(csv(formula)).get(1).get(1));
        }
        assertEquals("a=1", parse(csv("a=1")).get(1).get(1));
        assertEquals("", parse(csv("")).get(1).get(1));
    }

    @Test
    void labelsKeysAndLeavesNamesOfBodiesAlone() {
        var lines = parse(new ReportCsv().write(report(List.of(new Figure("phone", null, 2))), HEADER, (table, key) -> {
            return "TABLE".equals(table) ? "Accessi" : "=" + table + "/" + key;
        }));
        assertEquals(
                List.of("Accessi", "'=VISITS_BY_MUNICIPALITY/phone", "2"),
                lines.get(1).toList());
    }

    @Test
    void holdsEveryTableInItsOrder() {
        var written = new ArrayList<String>();
        parse(csv("Follo")).stream().skip(1).forEach(line -> written.add(line.get(0)));
        var tables = new ArrayList<String>();
        for (var table : NetworkTable.values()) {
            tables.add(table.name());
        }
        assertEquals(tables, written);
        assertEquals(TABLES, written.size());
    }

    private static String csv(String name) {
        return new ReportCsv().write(report(List.of(new Figure("7", name, 3))), HEADER, (table, key) -> key);
    }

    private static NetworkReport report(List<Figure> same) {
        var month = YearMonth.of(2026, 11);
        return new NetworkReport(
                new ReportFilter(month, month, null, null),
                3,
                1,
                0,
                0,
                same,
                same,
                same,
                same,
                same,
                same,
                same,
                same,
                same,
                same);
    }

    private static List<CSVRecord> parse(String csv) {
        try (var parser = CSVFormat.EXCEL.builder().setDelimiter(';').get().parse(new StringReader(csv.substring(1)))) {
            return parser.getRecords();
        } catch (java.io.IOException failure) {
            throw new AssertionError("The file cannot be read back", failure);
        }
    }
}
