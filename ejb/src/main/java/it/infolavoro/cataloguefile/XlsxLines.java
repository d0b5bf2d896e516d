package it.infolavoro.cataloguefile;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The lines of the first sheet of a spreadsheet in XLSX (ECMA-376). Read by hand, with the JDK's parser: libraries for
 * it are either very big, or put an XML parser of their own before everybody else's (ADR 0024).
 */
final class XlsxLines {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LAST_DAY = 2_958_465;
    private static final int LETTERS = 26;

    /** A number of more places would be a very long text. */
    private static final int MOST_PLACES = 40;

    private final XlsxBook book;
    private final List<FileLine> lines = new ArrayList<>();

    private XlsxLines(XlsxBook book) {
        this.book = book;
    }

    static List<FileLine> read(byte[] content) {
        try {
            var reading = new XlsxLines(XlsxBook.open(content));
            reading.sheet();
            return reading.lines;
        } catch (IOException | XMLStreamException | IllegalArgumentException failure) {
            throw FileTable.whyRefused(failure, "catalogueFile.unreadable");
        }
    }

    private void sheet() throws XMLStreamException, IOException {
        var xml = book.firstSheet();
        while (xml.next("row")) {
            var told = xml.attribute("r");
            row(xml, told == null ? lines.size() + 1 : Long.parseLong(told));
        }
    }

    private void row(XlsxPart xml, long number) throws XMLStreamException {
        var cells = new TreeMap<Integer, String>();
        var formulas = new HashSet<Integer>();
        var next = 0;
        while (xml.nextWithin("row", "c")) {
            var reference = xml.attribute("r");
            var column = reference == null ? next : column(reference);
            FileTable.requireFew(lines.size() + 1, column + 1);
            cells.put(column, cell(xml, column, formulas));
            next = column + 1;
        }
        var row = new ArrayList<String>();
        for (var column = 0; !cells.isEmpty() && column <= cells.lastKey(); column++) {
            row.add(cells.getOrDefault(column, ""));
        }
        FileTable.requireFew(lines.size() + 1, row.size());
        lines.add(new FileLine(number, row, formulas));
    }

    private String cell(XlsxPart xml, int column, Set<Integer> formulas) throws XMLStreamException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var value = "";
        while (xml.nextWithin("c", "f", "v", "t")) {
            if (xml.is("f")) {
                formulas.add(column);
            } else {
                value += xml.text();
            }
        }
        if (value.isEmpty()) {
            return value;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> book.sharedText(Integer.parseInt(value.strip()));
            case "b" -> "1".equals(value.strip()) ? "sì" : "no";
            case "n" -> number(new BigDecimal(value.strip()), style);
            default -> value;
        };
    }

    /** Spreadsheets keep days as numbers; only the style of the cell tells. */
    private String number(BigDecimal value, String style) {
        if (Math.abs(value.scale()) > MOST_PLACES) {
            return value.toString();
        }
        var day = value.intValue();
        if (style != null && book.isDate(Integer.parseInt(style)) && day > 0 && day <= LAST_DAY) {
            return EPOCH.plusDays(day).toString();
        }
        return value.stripTrailingZeros().toPlainString();
    }

    /** The index of a cell's column, from 0: {@code C7} is in column 2. */
    private static int column(String reference) {
        var column = 0;
        for (var i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
            FileTable.requireFew(1, column);
        }
        if (column == 0) {
            throw new IllegalArgumentException("No cell");
        }
        return column - 1;
    }
}
