package it.infolavoro.alert;

import static it.infolavoro.identity.Role.ADMINISTRATOR;
import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.notification.FailedMail;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Who gets mails of the caller's body (rule R3), and mails that could not be sent. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class AlertService {

    private static final String SUBJECT = "AlertAddress";
    private static final Set<String> MANAGERS = Set.of(DESK_MANAGER, MEMBER_MANAGER);

    @Inject
    AlertAddresses addresses;

    @Inject
    NetworkOutbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** The body's shared mailboxes and the caller's own addresses; for its manager those of everybody. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public List<AddressRow> list() {
        var me = caller.get();
        return addresses.of(me.body().kind(), me.body().id()).stream()
                .filter(address -> manages(me)
                        || address.username() == null
                        || address.username().equals(me.username()))
                .map(addresses::row)
                .toList();
    }

    /** Has mails sent to an address. A shared mailbox is the manager's to enter. Gives its id. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public long add(AddAddress command) {
        var me = caller.get();
        if (command.shared() && !manages(me)) {
            throw BusinessRuleViolation.at("shared", "alert.managerOnly");
        }
        var id = addresses.add(me, command, clock.instant());
        audit.fire(AuditEvent.change("alert.add", SUBJECT, id, null));
        return id;
    }

    /** Ends the mails to an address: one's own, or for the manager any of the body. Throws NotFound for others. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public void remove(long addressId) {
        var me = caller.get();
        var address = addresses.get(me.body().kind(), me.body().id(), addressId);
        if (!manages(me) && !me.username().equals(address.username())) {
            throw new NotFound("address");
        }
        addresses.remove(address);
        audit.fire(AuditEvent.change("alert.remove", SUBJECT, addressId, null));
    }

    /** Mails between bodies that were given up, the newest first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<FailedMail> failedMails() {
        return outbox.failed();
    }

    /** Has such a mail tried again. Throws NotFound. */
    @RolesAllowed(ADMINISTRATOR)
    public void tryAgain(long mailId) {
        outbox.tryAgain(mailId);
    }

    private static boolean manages(Caller caller) {
        return MANAGERS.contains(caller.role());
    }
}
