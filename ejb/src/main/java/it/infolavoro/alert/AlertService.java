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
import it.infolavoro.platform.OneTimeCode;
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
    AlertMails mails;

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
                .filter(address -> sees(me, address))
                .map(addresses::row)
                .toList();
    }

    /** One of these addresses. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public AddressRow get(long addressId) {
        return addresses.row(seen(addressId));
    }

    /**
     * Has mails sent to an address once it is confirmed, and mails it a code for that. A shared mailbox is the
     * manager's to enter. Gives its id. Throws BusinessRuleViolation {@code alert.noMail} where the installation sends
     * no mails, {@code alert.managerOnly}, {@code alert.tooMany}.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public long add(AddAddress command) {
        var me = caller.get();
        if (command.shared() && !manages(me)) {
            throw BusinessRuleViolation.at("shared", "alert.managerOnly");
        }
        if (!outbox.isOpen()) {
            throw new BusinessRuleViolation("alert.noMail");
        }
        var address = addresses.add(me, command, clock.instant());
        mails.code(address, addresses.drawCode(address, clock.instant()));
        audit.fire(AuditEvent.change("alert.add", SUBJECT, address.id(), null));
        return address.id();
    }

    /** Mails another code. Throws NotFound, {@code alert.code.wait}, {@code alert.code.tooMany}. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public void sendCode(long addressId) {
        var address = seen(addressId);
        mails.code(address, addresses.drawCode(address, clock.instant()));
        audit.fire(AuditEvent.change("alert.code", SUBJECT, addressId, null));
    }

    /**
     * Confirms an address with the code that was mailed there (rule R6). False where the code is wrong or too old,
     * which counts: after five mistakes another code is needed. Throws NotFound, and {@code alert.code.digits} for a
     * slip.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public boolean confirm(ConfirmAddress command) {
        var address = seen(command.addressId());
        if (!OneTimeCode.wellFormed(command.code())) {
            throw BusinessRuleViolation.at("code", "alert.code.digits");
        }
        if (address.confirmed()) {
            return true;
        }
        var right = addresses.confirm(address, command.code(), clock.instant());
        audit.fire(AuditEvent.change(right ? "alert.confirm" : "alert.wrongCode", SUBJECT, address.id(), null));
        return right;
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
        audit.fire(AuditEvent.change("mail.retry", "NetworkMail", mailId, null));
    }

    /** Has all of them tried again, however many there are. */
    @RolesAllowed(ADMINISTRATOR)
    public void tryAllAgain() {
        outbox.tryAllAgain();
        audit.fire(AuditEvent.change("mail.retry", "NetworkMail", null, null));
    }

    private AlertAddress seen(long addressId) {
        var me = caller.get();
        var address = addresses.get(me.body().kind(), me.body().id(), addressId);
        if (!sees(me, address)) {
            throw new NotFound("address");
        }
        return address;
    }

    private static boolean sees(Caller me, AlertAddress address) {
        return manages(me) || address.username() == null || address.username().equals(me.username());
    }

    private static boolean manages(Caller caller) {
        return MANAGERS.contains(caller.role());
    }
}
