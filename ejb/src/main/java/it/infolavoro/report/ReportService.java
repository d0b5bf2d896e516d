package it.infolavoro.report;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.report.ReportDatabase.Dimension;
import it.infolavoro.report.ReportDatabase.View;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The coordinator's figures. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ReportService {

    @Inject
    ReportDatabase database;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The figures of the caller's network. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public NetworkReport network(ReportFilter filter) {
        return read(filter);
    }

    /** The same figures to take away, for {@link ReportCsv}; an entry of the trail says who did. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public NetworkReport export(ReportFilter filter) {
        audit.fire(AuditEvent.export("report.csv"));
        return read(filter);
    }

    /** The current month as far as it has come, and the whole one before. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<MonthTotals> latest() {
        var current = thisMonth();
        var both = ReportFilter.ofMonths(current.minusMonths(1), current);
        var visits = figures(View.VISIT, Dimension.MONTH, both);
        var sessions = figures(View.SESSION, Dimension.MONTH, both);
        var deliveries = figures(View.DELIVERY, Dimension.MONTH, both);
        return Stream.of(both.to(), both.from())
                .map(month -> new MonthTotals(month, of(month, visits), of(month, sessions), of(month, deliveries)))
                .toList();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(Clocks.ITALY));
    }

    private NetworkReport read(ReportFilter asked) {
        var filter = asked.upTo(thisMonth());
        var byAnonymous = figures(View.VISIT, Dimension.ANONYMOUS, filter);
        var deliveries = figures(View.DELIVERY, Dimension.STATE, filter);
        return new NetworkReport(
                filter,
                sum(byAnonymous),
                sum(byAnonymous.stream()
                        .filter(figure -> "1".equals(figure.key()))
                        .toList()),
                sum(figures(View.SESSION, Dimension.MONTH, filter)),
                sum(deliveries),
                figures(View.VISIT, Dimension.MUNICIPALITY, filter),
                filter.everyMonth(figures(View.VISIT, Dimension.MONTH, filter)),
                figures(View.VISIT_REASON, Dimension.REASON, filter),
                figures(View.VISIT, Dimension.CHANNEL, filter),
                figures(View.DELIVERY, Dimension.MUNICIPALITY, filter),
                filter.everyMonth(figures(View.DELIVERY, Dimension.MONTH, filter)),
                figures(View.DELIVERY, Dimension.ORGANISATION, filter),
                figures(View.DELIVERY, Dimension.NEED, filter),
                deliveries,
                figures(View.DELIVERY, Dimension.OUTCOME, filter));
    }

    private List<Figure> figures(View view, Dimension by, ReportFilter filter) {
        return database.figures(view, by, caller.get().networkId(), filter);
    }

    private static long of(YearMonth month, List<Figure> figures) {
        return sum(figures.stream()
                .filter(figure -> figure.key().equals(month.toString()))
                .toList());
    }

    private static long sum(List<Figure> figures) {
        return figures.stream().mapToLong(Figure::count).sum();
    }
}
