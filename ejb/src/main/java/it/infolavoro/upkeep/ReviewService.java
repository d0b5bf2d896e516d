package it.infolavoro.upkeep;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Service;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The coordinator looks over the entries of the own network, and decides on those that wait. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ReviewService {

    private static final String SUBJECT = "Service";

    @Inject
    Entries entries;

    @Inject
    EntryReading reading;

    @Inject
    EntryWriting writing;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    @Inject
    Event<EntryDecided> decided;

    /** All entries of the network, by organisation and name; those that wait have an open version in review. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<EntryRow> list() {
        return entries.ofNetwork(caller.get().networkId());
    }

    /** One of them, with what its open version would change. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public EntryDetail open(long serviceId) {
        return reading.detail(ofNetwork(serviceId));
    }

    /** Its versions, the latest first. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<VersionRow> history(long serviceId) {
        return reading.history(ofNetwork(serviceId));
    }

    /** Decides on the version that waits. Throws NotFound, ConcurrentChange, {@code upkeep.reason}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void decide(DecideEntry command) {
        var service = ofNetwork(command.serviceId());
        service.requireVersion(command.version());
        var open = writing.required(service);
        if (command.approved()) {
            open.approve(writing.stamp(caller.get()));
            writing.publish(service, open.content());
            audit.fire(AuditEvent.change("entry.approve", SUBJECT, service.id(), null));
        } else {
            sendBack(service, open, command.reason());
            audit.fire(AuditEvent.change("entry.sendBack", SUBJECT, service.id(), null));
        }
        service.edited();
        decided.fire(new EntryDecided(service.organisationId(), service.id(), open.number(), command.approved()));
    }

    private void sendBack(Service service, ServiceVersion open, String reason) {
        if (reason == null) {
            throw BusinessRuleViolation.at("reason", "upkeep.reason");
        }
        open.sendBack(writing.stamp(caller.get()), reason);
        entries.add(open.again(service, entries.nextNumber(service.id())));
        service.reopen();
    }

    private Service ofNetwork(long serviceId) {
        return entries.ofNetwork(caller.get().networkId(), serviceId);
    }
}
