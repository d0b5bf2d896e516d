package it.infolavoro.web.report;

import it.infolavoro.report.NetworkTable;
import it.infolavoro.report.ReportCsv;
import it.infolavoro.report.ReportFilter;
import it.infolavoro.report.ReportService;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The network's figures as a file, with the words that people read. */
@ApplicationScoped
public class ReportFile {

    @Inject
    ReportService service;

    @Inject
    ReportCsv writer;

    @Inject
    ReportLabels labels;

    /** A file with the name under which it is saved. */
    public record Csv(String name, String content) {}

    /** The figures as CSV; the trail says who took them away. */
    public String csv(ReportFilter filter) {
        return of(filter).content();
    }

    /** The same, named after its period. */
    public Csv of(ReportFilter filter) {
        var header =
                List.of(Texts.get("report.csv.table"), Texts.get("report.csv.value"), Texts.get("report.csv.count"));
        var report = service.export(filter);
        var name =
                "report-rete-" + report.filter().from() + "-" + report.filter().to() + ".csv";
        return new Csv(name, writer.write(report, header, this::label));
    }

    private String label(String table, String key) {
        return "TABLE".equals(table)
                ? labels.heading(NetworkTable.valueOf(key))
                : labels.label(NetworkTable.valueOf(table), key);
    }
}
