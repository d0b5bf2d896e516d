package it.infolavoro.web.report;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.report.NetworkTable;
import it.infolavoro.report.ReportService;
import it.infolavoro.web.faces.Texts;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The report as a CSV file, by the same filters as the page. */
@WebServlet("/report/network.csv")
public class ReportCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ReportService reports;

    @Inject
    ReportLabels labels;

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
        var filter = ReportQuery.filter(
                request.getParameter("from"),
                request.getParameter("to"),
                request.getParameter("municipality"),
                request.getParameter("organisation"));
        var header =
                List.of(Texts.get("report.csv.table"), Texts.get("report.csv.value"), Texts.get("report.csv.count"));
        var csv = reports.networkCsv(filter, header, this::label);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"report-rete.csv\"");
        response.getWriter().write(csv);
    }

    private String label(String table, String key) {
        return "TABLE".equals(table)
                ? labels.heading(NetworkTable.valueOf(key))
                : labels.label(NetworkTable.valueOf(table), key);
    }
}
