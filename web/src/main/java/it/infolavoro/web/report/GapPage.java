package it.infolavoro.web.report;

import it.infolavoro.report.GapReport;
import it.infolavoro.report.GapSearch;
import it.infolavoro.report.GapService;
import it.infolavoro.web.caller.CodesBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is missing in the network's catalogue, for a period. */
@Named
@ViewScoped
public class GapPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GapService gaps;

    @Inject
    CodesBean codes;

    private String from;
    private String to;
    private transient GapReport report;

    /** Reads the gaps of the period in the address. */
    public void open() {
        report = gaps.gaps(ReportQuery.filter(from, to, null, null));
        from = report.filter().from().toString();
        to = report.filter().to().toString();
    }

    /** Shows the chosen period, at an address of its own. */
    public String choose() {
        return "/report/gaps?faces-redirect=true&includeViewParams=true";
    }

    /** What was looked for apart from the need, as people read it. */
    public String words(GapSearch search) {
        return Stream.of(
                        search.place(),
                        codes.label("language", search.language()),
                        codes.label("audience", search.audience()))
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The gaps, or null where the period of the address was refused and the page only tells so. */
    public GapReport getReport() {
        return report;
    }

    /** The first months that can be chosen. */
    public Map<String, String> getFirstMonths() {
        return ReportMonths.with(from);
    }

    /** The last months that can be chosen. */
    public Map<String, String> getLastMonths() {
        return ReportMonths.with(to);
    }

    /** The period in words. */
    public String getPeriod() {
        return ReportLabels.month(from) + " – " + ReportLabels.month(to);
    }

    /** The address of the same gaps as a file. */
    public String getCsv() {
        return "gaps.csv?from=" + from + "&to=" + to;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
