package it.infolavoro.cataloguefile;

import java.util.List;
import java.util.Set;

/**
 * A line of a file under its header.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells as they stand in the file, one for each column; empty where there is nothing
 * @param formulas the indexes of cells that hold a formula
 */
record FileLine(long number, List<String> cells, Set<Integer> formulas) {

    FileLine {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    boolean blank() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
