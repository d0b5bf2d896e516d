package it.infolavoro.fhir;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Referrals;
import it.infolavoro.referral.Snapshot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Hands a referral to other systems. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class FhirService {

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

    /** A referral as a FHIR R4 Bundle, in JSON. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public String export(long referralId) {
        var referral = referrals.get(referralId);
        var me = caller.get();
        audit.fire(AuditEvent.read("referral.fhir", "Referral", referralId, referral.citizenId()));
        var request = new FhirBundle.Request(
                referralId,
                referral.status().fhirStatus(),
                referral.priority(),
                me.body().name(),
                referral.needKind(),
                referral.message(),
                referral.createdAt(),
                Snapshot.fromJson(referral.snapshot()),
                referrals.rowsOf(referralId),
                referrals.stepsOf(referralId));
        return new FhirBundle(request, (list, key) -> codes.label(me.networkId(), list, key)).write(clock.instant());
    }
}
