package it.infolavoro.web.report;

import it.infolavoro.network.CodeListService;
import it.infolavoro.report.GapCsv;
import it.infolavoro.report.GapService;
import it.infolavoro.web.faces.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The gaps as a CSV file, by the same choices as the page. */
@WebServlet("/report/gaps.csv")
public class GapCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    GapService service;

    @Inject
    GapCsv writer;

    @Inject
    CodeListService codes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvAnswer.of(request, response, this::csv);
    }

    private ReportFile.Csv csv(HttpServletRequest asked) {
        var report =
                service.export(ReportQuery.filter(asked.getParameter("from"), asked.getParameter("to"), null, null));
        var header = GapCsv.COLUMNS.stream()
                .map(column -> Texts.get("gap." + column))
                .toList();
        return new ReportFile.Csv(
                "mancanze-" + report.filter().from() + "-" + report.filter().to() + ".csv",
                writer.write(report, header, need -> codes.label("need", need)));
    }
}
