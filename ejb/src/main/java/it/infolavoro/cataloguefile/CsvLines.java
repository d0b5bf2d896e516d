package it.infolavoro.cataloguefile;

import it.infolavoro.platform.SpreadsheetCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The lines of a CSV file as spreadsheets save it: semicolons, commas or tabs, in UTF-8 or UTF-16, or else in the
 * encoding of Windows.
 */
final class CsvLines {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private CsvLines() {}

    static List<FileLine> read(byte[] content) {
        var text = decode(content);
        if (text.indexOf('\0') >= 0) {
            throw FileTable.refused("catalogueFile.unreadable");
        }
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).get();
        var lines = new ArrayList<FileLine>();
        try (var parser = CSVParser.parse(text, format)) {
            var last = 0L;
            for (var row : parser) {
                FileTable.requireFew(lines.size() + 1, row.size());
                lines.add(line(last + 1, row));
                last = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw FileTable.whyRefused(unreadable, "catalogueFile.quotes");
        }
        return lines;
    }

    private static FileLine line(long number, CSVRecord row) {
        var cells = new ArrayList<String>();
        var formulas = new HashSet<Integer>();
        for (var cell : row) {
            if (cell.startsWith("=")) {
                formulas.add(cells.size());
            }
            cells.add(SpreadsheetCsv.original(cell));
        }
        return new FileLine(number, cells, formulas);
    }

    private static String decode(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        if (content.length > 1
                && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
                        || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)) {
            return StandardCharsets.UTF_16.decode(bytes).toString();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    /** Whichever of them the first line has most of. */
    private static char delimiter(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var best = ';';
        for (var candidate : new char[] {',', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
