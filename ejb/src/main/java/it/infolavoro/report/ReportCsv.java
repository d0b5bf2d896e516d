package it.infolavoro.report;

import it.infolavoro.platform.SpreadsheetCsv;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/** The report as CSV that opens in an Italian spreadsheet. */
@ApplicationScoped
public class ReportCsv {

    /**
     * Writes one line per figure.
     *
     * @param header the three column titles: table, value, count
     * @param label resolves (table, key) to what people read
     */
    public String write(NetworkReport report, List<String> header, BinaryOperator<String> label) {
        var lines = new ArrayList<List<?>>();
        for (var table : NetworkTable.values()) {
            for (var figure : table.of(report)) {
                var value = figure.label() == null ? label.apply(table.name(), figure.key()) : figure.label();
                lines.add(List.of(
                        SpreadsheetCsv.harmless(label.apply("TABLE", table.name())),
                        SpreadsheetCsv.harmless(value),
                        figure.count()));
            }
        }
        return SpreadsheetCsv.file(header, lines);
    }
}
