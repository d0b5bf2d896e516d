package it.infolavoro.upkeep;

import static it.infolavoro.identity.Role.MEMBER_MANAGER;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.catalogue.Service;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
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

/** The entries of the catalogue that the caller's organisation keeps. They hold no personal data. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class EntryService {

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
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The organisation's entries, by name. */
    @RolesAllowed(MEMBER_MANAGER)
    public List<EntryRow> list() {
        return entries.ofOrganisation(caller.get().organisationId());
    }

    /** One of them. Throws NotFound. */
    @RolesAllowed(MEMBER_MANAGER)
    public EntryDetail open(long serviceId) {
        return reading.detail(own(serviceId));
    }

    /** Its versions, the latest first. Throws NotFound. */
    @RolesAllowed(MEMBER_MANAGER)
    public List<VersionRow> history(long serviceId) {
        return reading.history(own(serviceId));
    }

    /** Begins an entry, as a draft; returns its id. */
    @RolesAllowed(MEMBER_MANAGER)
    public long add(AddEntry command) {
        var service = writing.add(caller.get(), null, command.content());
        audit.fire(AuditEvent.change("entry.add", SUBJECT, service.id(), null));
        return service.id();
    }

    /** Replaces the draft. Throws NotFound, ConcurrentChange, {@code upkeep.inReview}. */
    @RolesAllowed(MEMBER_MANAGER)
    public void save(SaveEntry command) {
        var service = own(command.serviceId());
        service.requireVersion(command.version());
        writing.write(caller.get(), service, command.content());
        audit.fire(AuditEvent.change("entry.save", SUBJECT, service.id(), null));
    }

    /** Does something with an entry. Throws NotFound, ConcurrentChange, and the rule that forbids the move. */
    @RolesAllowed(MEMBER_MANAGER)
    public void change(ChangeEntry command) {
        var service = own(command.serviceId());
        service.requireVersion(command.version());
        move(service, command.move());
        audit.fire(AuditEvent.change("entry." + command.move(), SUBJECT, command.serviceId(), null));
    }

    private void move(Service service, ChangeEntry.Move move) {
        switch (move) {
            case SUBMIT -> writing.submit(service);
            case TAKE_BACK -> {
                writing.required(service).takeBack();
                service.reopen();
                service.edited();
            }
            case DROP -> drop(service);
            case CONFIRM -> {
                requireOffered(service);
                writing.takeOver(service);
                service.confirm(Clocks.today(clock));
            }
            case SUSPEND -> {
                writing.takeOver(service);
                service.suspend();
            }
            case RESUME -> {
                writing.takeOver(service);
                service.resume(clock.instant());
            }
            default -> throw new IllegalArgumentException("No such move: " + move);
        }
    }

    private void drop(Service service) {
        var open = writing.required(service);
        if (service.everPublished()) {
            open.drop(writing.stamp(caller.get()));
            service.edited();
        } else {
            entries.remove(service);
        }
    }

    private static void requireOffered(Service service) {
        if (!service.everPublished()) {
            throw new BusinessRuleViolation("upkeep.notOffered");
        }
    }

    private Service own(long serviceId) {
        return entries.own(caller.get().organisationId(), serviceId);
    }
}
