package it.infolavoro.web.report;

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
        CsvAnswer.of(
                request,
                response,
                asked -> file.of(ReportQuery.filter(
                        asked.getParameter("from"),
                        asked.getParameter("to"),
                        asked.getParameter("municipality"),
                        asked.getParameter("organisation"))));
    }
}
