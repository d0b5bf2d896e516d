package it.infolavoro.report;

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

/** What is missing in the catalogue of the coordinator's network (package {@code gap}). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class GapService {

    @Inject
    GapDatabase database;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The gaps of a period. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public GapReport gaps(ReportFilter filter) {
        var known = filter.upTo(YearMonth.from(clock.instant().atZone(Clocks.ITALY)));
        var network = caller.get().networkId();
        return new GapReport(known, database.needs(network, known), database.searches(network, known));
    }

    /** The same to take away; an entry of the trail says who did. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public GapReport export(ReportFilter filter) {
        audit.fire(AuditEvent.export("report.gaps.csv"));
        return gaps(filter);
    }
}
