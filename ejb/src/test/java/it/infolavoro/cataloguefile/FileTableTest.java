package it.infolavoro.cataloguefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules R1 and R6: files as spreadsheets save them are read, and what could do harm is refused. */
class FileTableTest {

    private static final String TEXT = "Codice;Nome;Comune\r\ncorso;Città e perché;La Spezia\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsTheEncodingsThatSpreadsheetsWrite(String encoding) {
        var table = FileTable.read(TEXT.getBytes(Charset.forName(encoding)));
        assertEquals(List.of("codice", "nome", "comune"), table.header());
        assertEquals(
                List.of("corso", "Città e perché", "La Spezia"),
                table.lines().get(0).cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void readsWhateverStandsBetweenTheCells(String between) {
        var table = FileTable.read(bytes("\uFEFF" + TEXT.replace(";", between)));
        assertEquals(List.of("codice", "nome", "comune"), table.header());
        assertEquals(2, table.lines().get(0).number());
    }

    @Test
    void countsLinesAsTheSpreadsheetDoes() {
        var table = FileTable.read(bytes("nome\n\n\"Uno\ndue\"\nTre\n"));
        assertEquals(
                List.of(3L, 5L), table.lines().stream().map(FileLine::number).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | catalogueFile.empty",
                "nome | catalogueFile.empty",
                "nome;nome;a | catalogueFile.columnTwice",
                "nome;\"a | catalogueFile.quotes"
            })
    void refusesWhatIsNoTable(String text, String key) {
        refused(key, bytes(text + (text.equals("nome") || text.isEmpty() ? "" : "\na;b;c")));
    }

    @Test
    void refusesOtherKindsOfFiles() throws IOException {
        refused("catalogueFile.unreadable", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
        refused("catalogueFile.unreadable", zipped("ciao.txt", 10));
        refused("catalogueFile.tooBig", new byte[FileTable.MOST_BYTES + 1]);
        refused("catalogueFile.tooLong", bytes("nome\n" + "a\n".repeat(FileTable.MOST_LINES + 1)));
        refused("catalogueFile.tooLong", bytes("a;".repeat(FileTable.MOST_COLUMNS + 1) + "\nb"));
    }

    @Test
    void refusesAPackageThatUnpacksToMuchMore() throws IOException {
        var bomb = zipped("xl/worksheets/sheet1.xml", 50 * 1024 * 1024);
        assertTrue(bomb.length < FileTable.MOST_BYTES, "It looks harmless");
        refused("catalogueFile.bomb", bomb);
    }

    @Test
    void marksFormulasInBothFormats() throws IOException {
        var csv = FileTable.read(bytes("nome;costo\n=1+1;=CMD()\n'=testo;-10\n"));
        assertEquals(Set.of(0, 1), csv.lines().get(0).formulas());
        assertEquals(Set.of(), csv.lines().get(1).formulas());
        assertEquals(List.of("=testo", "-10"), csv.lines().get(1).cells());
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Prova", null)) {
            var sheet = book.newWorksheet("Foglio");
            sheet.value(0, 0, "nome");
            sheet.value(0, 1, "valido_dal");
            sheet.value(0, 2, "eta_minima");
            sheet.formula(1, 0, "HYPERLINK(\"http://example.org\")");
            sheet.value(1, 1, LocalDate.of(2027, 3, 1));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 18);
        }
        var line = FileTable.read(bytes.toByteArray()).lines().get(0);
        assertEquals(Set.of(0), line.formulas());
        assertEquals(List.of("2027-03-01", "18"), line.cells().subList(1, 3));
    }

    /** Whatever cells hold, a spreadsheet reads back what was written and runs none of it. */
    @Property(tries = 200)
    void whatIsWrittenReadsTheSameAndIsNoFormula(@ForAll("lines") List<List<String>> lines) {
        for (var format : TableFormat.values()) {
            var file = TableWriter.write(format, List.of("nome", "costo", "codice"), lines);
            var table = FileTable.read(file);
            for (var i = 0; i < lines.size(); i++) {
                var read = table.lines().get(i);
                assertEquals(Set.of(), read.formulas(), format.name());
                for (var column = 0; column < 3; column++) {
                    assertEquals(
                            lines.get(i).get(column),
                            column < read.cells().size() ? read.cells().get(column) : "",
                            format.name());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aSignThatWouldComputeIsStopped(TableFormat format) {
        var file = TableWriter.write(format, List.of("nome"), List.of(List.of("=1+1")));
        var text = new String(file, StandardCharsets.UTF_8);
        assertTrue(format == TableFormat.XLSX || text.contains("'=1+1"), text);
    }

    @Provide
    Arbitrary<List<List<String>>> lines() {
        var cell = Arbitraries.strings().withChars("ab=+-@'\";,\nè€ \t1").ofMaxLength(12);
        return Arbitraries.strings()
                .alpha()
                .ofMinLength(1)
                .ofMaxLength(5)
                .flatMap(last -> cell.list().ofSize(2).map(two -> List.of(two.get(0), two.get(1), last)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static void refused(String key, byte[] content) {
        assertEquals(
                key,
                assertThrows(BusinessRuleViolation.class, () -> FileTable.read(content))
                        .key());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String name, int size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return packed.toByteArray();
    }
}
