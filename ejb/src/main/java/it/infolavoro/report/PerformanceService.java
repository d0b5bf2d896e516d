package it.infolavoro.report;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;

/** How deliveries go: the coordinator sees all bodies of the network, an organisation itself. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class PerformanceService {

    @Inject
    PerformanceDatabase database;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The performances in the caller's network. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public PerformanceReport network(ReportFilter filter, PerformanceBy by) {
        return read(filter, by);
    }

    /** The same to take away; an entry of the trail says who did. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public PerformanceReport export(ReportFilter filter, PerformanceBy by) {
        audit.fire(AuditEvent.export("report.performance.csv"));
        return read(filter, by);
    }

    /** The caller's organisation, by service. Of the filter only the months count: it sees nobody else. */
    @RolesAllowed({MEMBER_OPERATOR, MEMBER_MANAGER})
    public PerformanceReport own(ReportFilter months) {
        var own =
                new ReportFilter(months.from(), months.to(), null, caller.get().organisationId());
        return read(own, PerformanceBy.SERVICE);
    }

    private PerformanceReport read(ReportFilter filter, PerformanceBy by) {
        var thisMonth = YearMonth.from(clock.instant().atZone(Clocks.ITALY));
        return database.read(
                caller.get().networkId(), filter.upTo(thisMonth), by == null ? PerformanceBy.ORGANISATION : by);
    }
}
