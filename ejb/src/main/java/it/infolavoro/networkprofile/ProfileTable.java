package it.infolavoro.networkprofile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of a profile: UTF-8, commas, a first line with the columns' names in any order. */
final class ProfileTable {

    /** Columns that any file may have: where a line comes from. They are for people and are not loaded. */
    private static final Set<String> REMARKS = Set.of("source", "verified", "note");

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    private final String file;
    private final List<String> columns;
    private final Set<String> optional;
    private final List<ProfileProblem> problems;

    private ProfileTable(String file, List<String> columns, Set<String> optional, List<ProfileProblem> problems) {
        this.file = file;
        this.columns = columns;
        this.optional = optional;
        this.problems = problems;
    }

    /** The lines of a file; none where it cannot be read as a table, which is a problem. An absent file is one too. */
    static List<ProfileCells> read(
            ProfileFolder folder, String file, List<String> columns, List<ProfileProblem> problems) {
        return read(folder, file, columns, Set.of(), problems);
    }

    /** The same for a file that may have further columns. */
    static List<ProfileCells> read(
            ProfileFolder folder,
            String file,
            List<String> columns,
            Set<String> optional,
            List<ProfileProblem> problems) {
        var table = new ProfileTable(folder.label(file), columns, optional, problems);
        var bytes = folder.read(file);
        if (bytes.isEmpty()) {
            table.wrong(0, "the file is missing", "Add it with the columns " + String.join(",", columns));
            return List.of();
        }
        return table.lines(table.decode(bytes.get()));
    }

    private String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            wrong(0, "the file is not in UTF-8", "Save it as CSV UTF-8");
            return String.join(",", columns);
        }
    }

    private List<ProfileCells> lines(String text) {
        var lines = new ArrayList<ProfileCells>();
        try (var parser = CSVParser.parse(text, FORMAT)) {
            List<String> header = null;
            for (var records = parser.iterator(); records.hasNext(); ) {
                var row = records.next();
                if (header == null) {
                    header = header(row);
                } else {
                    add(lines, header, row, parser.getCurrentLineNumber());
                }
            }
            if (header == null) {
                wrong(1, "the file is empty", "Start it with the columns " + String.join(",", columns));
            }
        } catch (IOException | UncheckedIOException malformed) {
            wrong(
                    0,
                    "the quotes of a cell do not match",
                    "Put a cell with commas in \"…\", and write a quote inside it as \"\"");
        }
        return lines;
    }

    /** The names of the first line; empty where they are not what is expected. */
    private List<String> header(CSVRecord row) {
        var names = row.toList();
        var missing = new ArrayList<>(columns);
        missing.removeAll(names);
        var unknown = names.stream()
                .filter(name -> !columns.contains(name) && !optional.contains(name) && !REMARKS.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            wrong(
                    1,
                    "the columns " + missing + " are missing",
                    "Separate the columns by commas and name them " + columns);
        } else if (!unknown.isEmpty()) {
            wrong(1, "the columns " + unknown + " are not known", "Remove them, or name them source, verified or note");
        } else if (new HashSet<>(names).size() < names.size()) {
            wrong(1, "a column is there twice", "Remove one of the two");
        } else {
            return names;
        }
        return List.of();
    }

    private void add(List<ProfileCells> lines, List<String> header, CSVRecord row, long number) {
        if (header.isEmpty()) {
            return;
        }
        if (row.size() != header.size()) {
            wrong(
                    number,
                    "the line has " + row.size() + " cells, the first line has " + header.size(),
                    "Put a cell that holds a comma in quotes");
            return;
        }
        var cells = new HashMap<String, String>();
        for (var column = 0; column < header.size(); column++) {
            cells.put(header.get(column), row.get(column));
        }
        lines.add(new ProfileCells(new Line(file, number), cells, problems));
    }

    private void wrong(long line, String what, String remedy) {
        problems.add(new Line(file, line).problem(null, what, remedy));
    }
}
