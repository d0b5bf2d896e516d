package it.infolavoro.web.report;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The report as a CSV file, by the same filters as the page. */
@WebServlet("/report/network.csv")
public class ReportCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ReportFile file;

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
        var csv = file.of(filter);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + csv.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(csv.content());
    }
}
