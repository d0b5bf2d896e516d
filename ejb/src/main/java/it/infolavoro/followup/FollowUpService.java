package it.infolavoro.followup;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Referrals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Asking people what became of an outcome. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class FollowUpService {

    private static final String SUBJECT = "FollowUp";

    @Inject
    FollowUps followUps;

    @Inject
    Referrals referrals;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** One question with whom to ask. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public FollowUpRow open(long followUpId) {
        var row = followUps.row(followUpId);
        audit.fire(AuditEvent.read("followUp.open", SUBJECT, followUpId, row.citizenId()));
        return row;
    }

    /** The questions about a referral, the first due first. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<FollowUpRow> of(long referralId) {
        var citizen = referrals.get(referralId).citizenId();
        audit.fire(AuditEvent.read("followUp.list", "Referral", referralId, citizen));
        return followUps.of(referralId);
    }

    /** Notes what the person said (rule R2). Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void answer(AnswerFollowUp command) {
        codes.requireKey(caller.get().networkId(), "follow_up_result", command.result(), "result");
        var followUp = followUps.get(command.followUpId());
        followUp.requireVersion(command.version());
        followUp.answer(command, caller.get().username(), clock.instant());
        var row = followUps.row(followUp.id());
        audit.fire(AuditEvent.change("followUp.answer", SUBJECT, followUp.id(), row.citizenId()));
    }
}
