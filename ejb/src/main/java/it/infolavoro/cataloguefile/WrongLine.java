package it.infolavoro.cataloguefile;

import java.util.List;

/**
 * A line that is not imported.
 *
 * @param number as the spreadsheet counts it
 * @param cells as they stand in the file, in the order of its header
 */
public record WrongLine(long number, List<String> cells, List<LineProblem> problems) {

    /** Copies the lists. */
    public WrongLine {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
