package it.infolavoro.sharing;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The codes that a desk gives its citizens. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ReceiptCodeService {

    private static final String SUBJECT = "Citizen";

    @Inject
    ReceiptCodes codes;

    @Inject
    Citizens citizens;

    @Inject
    Event<AuditEvent> audit;

    /** Makes a code for the citizen to take away, and tells it this once. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public IssuedCode issue(IssueReceiptCode command) {
        var issued = codes.issue(command.requestId(), command.citizenId());
        audit.fire(AuditEvent.change("code.issue", SUBJECT, command.citizenId(), command.citizenId()));
        return issued;
    }

    /** Ends all codes of a person at the person's request. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void revoke(RevokeReceiptCodes command) {
        var citizen = citizens.get(command.citizenId());
        codes.revoke(citizen.id());
        audit.fire(AuditEvent.change("code.revoke", SUBJECT, citizen.id(), citizen.id()));
    }

    /** A person's latest codes, and which desks opened the summary. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ReceiptCodeList list(long citizenId) {
        var citizen = citizens.get(citizenId);
        audit.fire(AuditEvent.read("code.list", SUBJECT, citizen.id(), citizen.id()));
        return codes.of(citizen.id());
    }
}
