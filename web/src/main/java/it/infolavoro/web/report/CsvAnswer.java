package it.infolavoro.web.report;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** Answers a request with figures as a CSV file: 404 where the filters mean nothing, 403 where it is not allowed. */
public final class CsvAnswer {

    private CsvAnswer() {}

    /** Answers with what the figures give. */
    public static void of(
            HttpServletRequest request,
            HttpServletResponse response,
            Function<HttpServletRequest, ReportFile.Csv> figures)
            throws IOException {
        try {
            send(figures.apply(request), response);
        } catch (NotFound | BusinessRuleViolation unreadable) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(ReportFile.Csv csv, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + csv.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(csv.content());
    }
}
