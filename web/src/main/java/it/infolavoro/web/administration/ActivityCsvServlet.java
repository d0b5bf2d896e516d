package it.infolavoro.web.administration;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.SpreadsheetCsv;
import it.infolavoro.report.ActivityRow;
import it.infolavoro.report.ActivityService;
import it.infolavoro.web.faces.Texts;
import it.infolavoro.web.report.CsvAnswer;
import it.infolavoro.web.report.ReportFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The entries of the trail as a CSV file, by the same choices as the page. */
@WebServlet("/admin/activity.csv")
public class ActivityCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final List<String> COLUMNS = List.of("at", "actor", "role", "kind", "action", "body");

    @Inject
    ActivityService service;

    @Inject
    ActivityWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvAnswer.of(request, response, this::csv);
    }

    private ReportFile.Csv csv(HttpServletRequest asked) {
        var rows = service.export(ActivityQuery.search(
                asked.getParameter("from"),
                asked.getParameter("to"),
                asked.getParameter("actor"),
                asked.getParameter("role"),
                asked.getParameter("kind"),
                asked.getParameter("action"),
                null));
        var header =
                COLUMNS.stream().map(column -> Texts.get("activity." + column)).toList();
        return new ReportFile.Csv(
                "attivita.csv",
                SpreadsheetCsv.file(header, rows.stream().map(this::line).toList()));
    }

    private List<String> line(ActivityRow row) {
        return Stream.of(
                        MOMENT.format(row.at().atZone(Clocks.ITALY)),
                        row.actor(),
                        Texts.get("audit.role." + row.role()),
                        Texts.get("audit.kind." + row.kind()),
                        words.action(row.action()),
                        words.body(row))
                .map(SpreadsheetCsv::harmless)
                .toList();
    }
}
