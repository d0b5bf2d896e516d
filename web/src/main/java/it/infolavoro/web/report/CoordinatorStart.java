package it.infolavoro.web.report;

import it.infolavoro.report.MonthTotals;
import it.infolavoro.report.ReportService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the coordinator sees first: this month beside the one before. */
@Named
@RequestScoped
public class CoordinatorStart {

    @Inject
    ReportService reports;

    private List<MonthTotals> latest;

    @PostConstruct
    void read() {
        latest = reports.latest();
    }

    public MonthTotals getCurrent() {
        return latest.get(0);
    }

    public MonthTotals getPrevious() {
        return latest.get(1);
    }

    /** The current month in words. */
    public String getMonth() {
        return ReportLabels.month(getCurrent().month().toString());
    }

    /** The month before, in words. */
    public String getMonthBefore() {
        return ReportLabels.month(getPrevious().month().toString());
    }
}
