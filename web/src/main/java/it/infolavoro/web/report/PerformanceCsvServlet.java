package it.infolavoro.web.report;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.report.PerformanceBy;
import it.infolavoro.report.PerformanceCsv;
import it.infolavoro.report.PerformanceService;
import it.infolavoro.web.faces.Texts;
import jakarta.ejb.EJBAccessException;
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
        try {
            send(request, response);
        } catch (NotFound | BusinessRuleViolation unreadable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = ReportQuery.filter(request.getParameter("from"), request.getParameter("to"), null, null);
        var report = service.export(filter, by(request.getParameter("by")));
        var name = "invii-" + report.filter().from() + "-" + report.filter().to() + ".csv";
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(writer.write(
                        report,
                        PerformanceCsv.COLUMNS.stream()
                                .map(column -> Texts.get("performance.csv." + column))
                                .toList()));
    }

    private static PerformanceBy by(String text) {
        return Arrays.stream(PerformanceBy.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("report"));
    }
}
