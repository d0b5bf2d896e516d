package it.infolavoro.report;

import it.infolavoro.platform.SpreadsheetCsv;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gaps as CSV that opens in an Italian spreadsheet, as {@link ReportCsv} does it. */
@ApplicationScoped
public class GapCsv {

    /** The columns, as keys of the user interface's texts. */
    public static final List<String> COLUMNS = List.of("need", "services", "unresolved", "searches", "municipalities");

    /** Writes one line for each need; the header has a title for each of the columns. */
    public String write(GapReport report, List<String> header, UnaryOperator<String> need) {
        return SpreadsheetCsv.file(
                header,
                report.needs().stream()
                        .map(row -> List.of(
                                SpreadsheetCsv.harmless(need.apply(row.needKind())),
                                row.services(),
                                row.unresolved(),
                                row.searches(),
                                row.municipalities()))
                        .toList());
    }
}
