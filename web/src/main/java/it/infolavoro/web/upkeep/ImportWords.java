package it.infolavoro.web.upkeep;

import it.infolavoro.cataloguefile.ImportPreview;
import it.infolavoro.cataloguefile.LineProblem;
import it.infolavoro.cataloguefile.TableFormat;
import it.infolavoro.cataloguefile.TableWriter;
import it.infolavoro.cataloguefile.WrongLine;
import it.infolavoro.servicecontent.ContentField;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in the lines of a file, as people read it. */
@Named("importWords")
@ApplicationScoped
public class ImportWords {

    private static final String ERRORS = "errori";

    /** A problem with the column that it is in. */
    public String text(LineProblem problem) {
        var text = Texts.get(
                Texts.has(problem.key()) ? problem.key() : "rule.other",
                problem.arguments().toArray());
        return problem.column() == null ? text : Texts.get("import.inColumn", problem.column(), text);
    }

    /** The columns that a file may have, with what stands in each. */
    public List<Column> getColumns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("codice", Texts.get("import.codeColumn")));
        for (var field : ContentField.values()) {
            columns.add(new Column(field.column(), EntryWords.label(field)));
        }
        return columns;
    }

    /** A column of a file. */
    public record Column(String name, String label) {}

    /** Some names, with commas between. */
    public String list(List<String> names) {
        return String.join(", ", names);
    }

    /** The wrong lines as a file that can be corrected and imported again. */
    byte[] errors(ImportPreview preview, TableFormat format) {
        var header = new ArrayList<>(preview.header());
        var known = header.indexOf(ERRORS);
        if (known < 0) {
            header.add(ERRORS);
        }
        var lines = preview.wrong().stream()
                .map(line -> cells(line, header.size(), known < 0 ? header.size() - 1 : known))
                .toList();
        return TableWriter.write(format, header, lines);
    }

    private List<String> cells(WrongLine line, int size, int errors) {
        var cells = new ArrayList<>(line.cells());
        while (cells.size() < size) {
            cells.add("");
        }
        cells.set(errors, line.problems().stream().map(this::text).collect(Collectors.joining(" ")));
        return cells;
    }
}
