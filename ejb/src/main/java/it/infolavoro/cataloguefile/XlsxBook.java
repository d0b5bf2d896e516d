package it.infolavoro.cataloguefile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The parts of a spreadsheet that its cells need, unpacked within limits (rule R6). */
final class XlsxBook {

    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    /** Formats that every spreadsheet knows by number, and which show days. */
    private static final Set<Integer> KNOWN_DATES = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 45, 46, 47, 50, 57);

    private final Map<String, byte[]> parts;
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();

    private XlsxBook(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static XlsxBook open(byte[] content) throws IOException, XMLStreamException {
        var book = new XlsxBook(unpacked(content));
        book.readTexts();
        book.readStyles();
        return book;
    }

    /** By the directory at the end of the package, as spreadsheets do, for which the JDK needs a file. */
    private static Map<String, byte[]> unpacked(byte[] content) throws IOException {
        var file = Files.createTempFile("catalogue", ".xlsx");
        try {
            Files.write(file, content);
            try (var zip = new ZipFile(file.toFile())) {
                return unpacked(zip);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, byte[]> unpacked(ZipFile zip) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var total = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            try (var in = zip.getInputStream(entry)) {
                var part = in.readNBytes((int) (MOST_UNPACKED - total + 1));
                total += part.length;
                parts.put(entry.getName(), part);
                requireFew(total, parts.size());
            }
        }
        return parts;
    }

    private static void requireFew(long bytes, int parts) {
        if (bytes > MOST_UNPACKED || parts > MOST_PARTS) {
            throw FileTable.refused("catalogueFile.bomb");
        }
    }

    /** Texts that cells share; a text may come in runs of different looks. */
    private void readTexts() throws XMLStreamException {
        if (!parts.containsKey("xl/sharedStrings.xml")) {
            return;
        }
        var xml = new XlsxPart(parts.get("xl/sharedStrings.xml"));
        while (xml.next("si")) {
            var text = new StringBuilder();
            while (xml.nextWithin("si", "t")) {
                text.append(xml.text());
            }
            texts.add(text.toString());
        }
    }

    private void readStyles() throws XMLStreamException {
        if (!parts.containsKey("xl/styles.xml")) {
            return;
        }
        var own = new HashSet<Integer>();
        var formats = new XlsxPart(parts.get("xl/styles.xml"));
        while (formats.next("numFmt")) {
            if (showsDay(formats.attribute("formatCode"))) {
                own.add(Integer.valueOf(formats.attribute("numFmtId")));
            }
        }
        var styles = new XlsxPart(parts.get("xl/styles.xml"));
        if (styles.next("cellXfs")) {
            while (styles.nextWithin("cellXfs", "xf")) {
                var format = styles.attribute("numFmtId");
                var number = format == null ? 0 : Integer.parseInt(format);
                dates.add(KNOWN_DATES.contains(number) || own.contains(number));
            }
        }
    }

    private static boolean showsDay(String format) {
        var plain = format == null ? "" : format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return plain.contains("y") || plain.contains("d") && plain.contains("m");
    }

    /** The first sheet, wherever the book says that it lies. */
    XlsxPart firstSheet() throws IOException, XMLStreamException {
        var workbook = part("xl/workbook.xml");
        var id = workbook.next("sheet") ? workbook.attribute("id") : null;
        var relations = part("xl/_rels/workbook.xml.rels");
        while (id != null && relations.next("Relationship")) {
            if (id.equals(relations.attribute("Id"))) {
                var target = String.valueOf(relations.attribute("Target"));
                return part(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        throw new IOException("No sheet");
    }

    private XlsxPart part(String name) throws IOException, XMLStreamException {
        var content = parts.get(name);
        if (content == null) {
            throw new IOException("A part is missing");
        }
        return new XlsxPart(content);
    }

    String sharedText(int index) {
        if (index < 0 || index >= texts.size()) {
            throw new IllegalArgumentException("No text");
        }
        return texts.get(index);
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }
}
