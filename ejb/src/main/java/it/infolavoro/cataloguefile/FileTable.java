package it.infolavoro.cataloguefile;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A file as a table (rule R6).
 *
 * @param header the names of the columns, in small letters
 * @param lines the lines below it that are not blank
 */
record FileTable(List<String> header, List<FileLine> lines) {

    /** More than any file of a catalogue has. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    static final int MOST_LINES = 2_000;
    static final int MOST_COLUMNS = 60;
    private static final byte[] PACKAGE = {'P', 'K', 3, 4};

    FileTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** Reads a file, whichever format it is in. Throws BusinessRuleViolation at {@code file}. */
    static FileTable read(byte[] content) {
        if (content.length == 0) {
            throw refused("catalogueFile.empty");
        }
        if (content.length > MOST_BYTES) {
            throw refused("catalogueFile.tooBig", MOST_BYTES / 1024 / 1024);
        }
        var lines = begins(content, PACKAGE) ? XlsxLines.read(content) : CsvLines.read(content);
        return of(lines);
    }

    private static FileTable of(List<FileLine> all) {
        var lines = new ArrayList<>(all);
        lines.removeIf(FileLine::blank);
        if (lines.isEmpty()) {
            throw refused("catalogueFile.empty");
        }
        var header = lines.remove(0).cells().stream().map(FileTable::column).toList();
        var named = header.stream().filter(name -> !name.isEmpty()).toList();
        if (new HashSet<>(named).size() < named.size()) {
            throw refused("catalogueFile.columnTwice");
        }
        if (lines.isEmpty()) {
            throw refused("catalogueFile.empty");
        }
        return new FileTable(header, lines);
    }

    /** Spreadsheets and people change case, blanks and accents of a column's name; none of them matters. */
    static String column(String title) {
        return Text.key(title).toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    static void requireFew(int lines, int columns) {
        if (lines > MOST_LINES + 1 || columns > MOST_COLUMNS) {
            throw refused("catalogueFile.tooLong", MOST_LINES, MOST_COLUMNS);
        }
    }

    static BusinessRuleViolation refused(String key, Object... arguments) {
        return BusinessRuleViolation.at("file", key, arguments);
    }

    /** The refusal that a failure was, or that it comes down to where the library could not go on. */
    static BusinessRuleViolation whyRefused(Exception failure, String otherwise) {
        if (failure instanceof BusinessRuleViolation refusal) {
            return refusal;
        }
        var refusal = refused(otherwise);
        refusal.initCause(failure);
        return refusal;
    }

    private static boolean begins(byte[] content, byte[] with) {
        for (var i = 0; i < with.length; i++) {
            if (content.length <= i || content[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
