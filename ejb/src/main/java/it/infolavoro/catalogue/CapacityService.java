package it.infolavoro.catalogue;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;

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
import java.util.List;

/** How soon the services of the caller's organisation can take somebody. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class CapacityService {

    @Inject
    Capacities capacities;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The services that the organisation offers, by name. */
    @RolesAllowed(MEMBER_MANAGER)
    public List<CapacityRow> list() {
        return capacities.of(caller.get().organisationId());
    }

    /**
     * Tells places and wait as they are today. Throws NotFound for another organisation's service, ConcurrentChange.
     */
    @RolesAllowed(MEMBER_MANAGER)
    public void tell(TellCapacity command) {
        var service = capacities.get(caller.get().organisationId(), command.serviceId());
        service.requireVersion(command.version());
        service.tell(command.places(), command.waitingDays(), Clocks.today(clock));
        audit.fire(AuditEvent.change("service.capacity", "Service", service.id(), null));
    }
}
