package it.infolavoro.link;

import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Adhesions;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which organisations of the coordinator's network answer by links (rule R1). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class LinkMailboxService {

    private static final String SUBJECT = "MemberOrganisation";

    @Inject
    LinkMailboxes mailboxes;

    @Inject
    LinkMails mails;

    @Inject
    LinkSecrets secrets;

    @Inject
    NetworkOutbox outbox;

    @Inject
    Adhesions adhesions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The registered mailboxes, by the organisation's name. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<MailboxRow> list() {
        var now = clock.instant();
        var known = new LinkedHashMap<Long, LinkMailbox>();
        mailboxes.ofNetwork(caller.get().networkId()).forEach(mailbox -> known.put(mailbox.organisationId(), mailbox));
        return inForce().entrySet().stream()
                .filter(organisation -> known.containsKey(organisation.getKey()))
                .map(organisation -> {
                    var mailbox = known.get(organisation.getKey());
                    return new MailboxRow(
                            organisation.getKey(),
                            organisation.getValue(),
                            mailboxes.open(mailbox),
                            mailbox.confirmedAt(),
                            mailbox.confirmable(now));
                })
                .toList();
    }

    /** The organisations of the network that take part today, by name. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public Map<Long, String> organisations() {
        return inForce();
    }

    /**
     * Registers a mailbox, and asks it to confirm itself; links to the one before end. Throws BusinessRuleViolation
     * {@code link.organisation.unknown} where the organisation is not of the network, {@code link.noMail} where the
     * installation sends no mails.
     */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void enter(EnterMailbox command) {
        if (!outbox.isOpen()) {
            throw new BusinessRuleViolation("link.noMail");
        }
        var name = inForce().get(command.organisationId());
        if (name == null) {
            throw BusinessRuleViolation.at("organisationId", "link.organisation.unknown");
        }
        var token = secrets.token();
        var mailbox = mailboxes.enter(
                command.organisationId(), command.address(), token, caller.get().username());
        mails.confirmation(mailbox, name, token);
        audit.fire(AuditEvent.change("link.enter", SUBJECT, command.organisationId(), null));
    }

    /** Ends the links of an organisation. Throws {@link NotFound}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void remove(long organisationId) {
        var mailbox = mailboxes
                .of(organisationId)
                .filter(found -> inForce().containsKey(found.organisationId()))
                .orElseThrow(() -> new NotFound("mailbox"));
        mailboxes.remove(mailbox);
        audit.fire(AuditEvent.change("link.remove", SUBJECT, organisationId, null));
    }

    private Map<Long, String> inForce() {
        var today = Clocks.today(clock);
        var names = new LinkedHashMap<Long, String>();
        adhesions.ofOrganisations(caller.get().networkId()).stream()
                .filter(row -> row.inForceOn(today))
                .forEach(row -> names.put(row.organisationId(), row.name()));
        return names;
    }
}
