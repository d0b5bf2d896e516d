package it.infolavoro.web.report;

import it.infolavoro.platform.NotFound;
import it.infolavoro.report.PerformanceBy;
import it.infolavoro.report.PerformanceCsv;
import it.infolavoro.report.PerformanceService;
import it.infolavoro.web.faces.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** The performances as a CSV file, by the same choices as the page. */
@WebServlet("/report/performance.csv")
public class PerformanceCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PerformanceService service;

    @Inject
    PerformanceCsv writer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvAnswer.of(request, response, this::csv);
    }

    private ReportFile.Csv csv(HttpServletRequest asked) {
        var filter = ReportQuery.filter(asked.getParameter("from"), asked.getParameter("to"), null, null);
        var report = service.export(filter, by(asked.getParameter("by")));
        var header = PerformanceCsv.COLUMNS.stream()
                .map(column -> Texts.get("performance.csv." + column))
                .toList();
        return new ReportFile.Csv(
                "invii-" + report.filter().from() + "-" + report.filter().to() + ".csv", writer.write(report, header));
    }

    private static PerformanceBy by(String text) {
        return Arrays.stream(PerformanceBy.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("report"));
    }
}
