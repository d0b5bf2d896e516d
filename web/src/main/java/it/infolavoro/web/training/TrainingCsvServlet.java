package it.infolavoro.web.training;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.SpreadsheetCsv;
import it.infolavoro.training.EnrolmentRow;
import it.infolavoro.training.TrainingService;
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
import java.util.Locale;
import java.util.stream.Stream;

/** Who takes part in an event as a CSV file, for a register of attendance. */
@WebServlet("/training/people.csv")
public class TrainingCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ITALY).withZone(Clocks.ITALY);

    @Inject
    TrainingService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvAnswer.of(request, response, this::csv);
    }

    private ReportFile.Csv csv(HttpServletRequest asked) {
        var id = id(asked.getParameter("id"));
        var header = Stream.of("name", "body", "state", "enrolledAt", "attendance")
                .map(column -> Texts.get("training." + column))
                .toList();
        return new ReportFile.Csv(
                "formazione-" + id + ".csv",
                SpreadsheetCsv.file(
                        header,
                        service.export(id).stream()
                                .map(TrainingCsvServlet::line)
                                .toList()));
    }

    private static List<String> line(EnrolmentRow row) {
        return List.of(
                SpreadsheetCsv.harmless(row.name()),
                SpreadsheetCsv.harmless(row.bodyName()),
                Texts.get("training.state." + row.state()),
                TIME.format(row.enrolledAt()),
                row.attended() == null ? "" : Texts.get(row.attended() ? "training.was" : "training.wasNot"));
    }

    private static long id(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFound("trainingEvent");
        }
        return Long.parseLong(text);
    }
}
