package it.infolavoro.web.report;

import it.infolavoro.report.NetworkReport;
import it.infolavoro.report.ReportFilter;
import it.infolavoro.report.ReportService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** What the coordinator sees first: this month beside the one before. */
@Named
@RequestScoped
public class CoordinatorStart {

    @Inject
    ReportService reports;

    private NetworkReport current;
    private NetworkReport previous;

    @PostConstruct
    void read() {
        current = reports.network(new ReportFilter(YearMonth.now(), YearMonth.now(), null, null));
        var before = current.filter().from().minusMonths(1);
        previous = reports.network(new ReportFilter(before, before, null, null));
    }

    public NetworkReport getCurrent() {
        return current;
    }

    public NetworkReport getPrevious() {
        return previous;
    }

    /** The current month in words. */
    public String getMonth() {
        return ReportLabels.month(current.filter().from().toString());
    }

    /** The month before, in words. */
    public String getMonthBefore() {
        return ReportLabels.month(previous.filter().from().toString());
    }
}
