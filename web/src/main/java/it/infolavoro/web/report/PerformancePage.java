package it.infolavoro.web.report;

import it.infolavoro.report.PerformanceBy;
import it.infolavoro.report.PerformanceReport;
import it.infolavoro.report.PerformanceService;
import it.infolavoro.web.caller.CallerBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How deliveries went in a period: for the coordinator by what is chosen, for an organisation by its services. */
@Named
@ViewScoped
public class PerformancePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PerformanceService performances;

    @Inject
    CallerBean caller;

    private String from;
    private String to;
    private String by;
    private transient PerformanceReport report;

    /** Reads the figures of the period in the address. */
    public void open() {
        var filter = ReportQuery.filter(from, to, null, null);
        report = caller.isMember() ? performances.own(filter) : performances.network(filter, known());
        from = report.filter().from().toString();
        to = report.filter().to().toString();
        by = report.by().name();
    }

    private PerformanceBy known() {
        return Arrays.stream(PerformanceBy.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElse(PerformanceBy.ORGANISATION);
    }

    /** Shows the chosen period, at an address of its own. */
    public String choose() {
        return (caller.isMember() ? "/figures/own" : "/report/performance")
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** The figures, or null where the period of the address was refused and the page only tells so. */
    public PerformanceReport getReport() {
        return report;
    }

    /** What the coordinator can choose. */
    public List<PerformanceBy> getWays() {
        return List.of(PerformanceBy.values());
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

    /** The address of the same figures as a file. */
    public String getCsv() {
        return "performance.csv?from=" + from + "&to=" + to + "&by=" + by;
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

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
