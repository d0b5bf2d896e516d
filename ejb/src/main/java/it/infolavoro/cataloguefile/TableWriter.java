package it.infolavoro.cataloguefile;

import it.infolavoro.platform.SpreadsheetCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a file that opens in a spreadsheet, in which every cell is text and none is run (rule R6). */
public final class TableWriter {

    private static final int WIDTH = 24;
    private static final int LONGEST = 32_767;

    private TableWriter() {}

    /** The bytes of a file. */
    public static byte[] write(TableFormat format, List<String> header, List<List<String>> lines) {
        return format == TableFormat.XLSX ? xlsx(header, lines) : csv(header, lines);
    }

    private static byte[] csv(List<String> header, List<List<String>> lines) {
        var harmless = lines.stream()
                .map(line -> line.stream().map(SpreadsheetCsv::harmless).toList())
                .toList();
        return SpreadsheetCsv.file(header, harmless).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<String> header, List<List<String>> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "InfoLavoro", null)) {
            var sheet = book.newWorksheet("Servizi");
            line(sheet, 0, header);
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (var i = 0; i < lines.size(); i++) {
                line(sheet, i + 1, lines.get(i));
            }
            for (var column = 0; column < header.size(); column++) {
                sheet.width(column, WIDTH);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.isEmpty()) {
                sheet.inlineString(row, column, cell.substring(0, Math.min(LONGEST, cell.length())));
                sheet.style(row, column).format("@").set();
            }
        }
    }
}
