package it.infolavoro.casefile;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.intake.Intakes;
import it.infolavoro.intake.NeedRow;
import it.infolavoro.network.Networks;
import it.infolavoro.plan.PlanReading;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralRow;
import it.infolavoro.referral.Referrals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts together what a citizen takes away after a visit. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class VisitReceiptService {

    @Inject
    Visits visits;

    @Inject
    Intakes intakes;

    @Inject
    Citizens citizens;

    @Inject
    PlanReading plans;

    @Inject
    Referrals referrals;

    @Inject
    Networks networks;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<AuditEvent> audit;

    /** The receipt of a visit of the own Comune. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public VisitReceipt open(long intakeId) {
        var visit = visits.get(intakeId);
        var citizenId = visit.citizenId();
        var person = citizens.get(citizenId).person();
        audit.fire(AuditEvent.read("intake.receipt", "Intake", intakeId, citizenId));
        return new VisitReceipt(
                intakeId,
                citizenId,
                person.surname(),
                person.givenName(),
                visit.visitedOn(),
                caller.get().body().name(),
                networks.pec(caller.get().municipalityId()),
                visit.noticeVersion(),
                visit.noticeShownAt(),
                intakes.reasonsOf(List.of(intakeId)).getOrDefault(intakeId, List.of()),
                openNeeds(citizenId),
                steps(citizenId),
                sentOn(visit.visitedOn(), citizenId));
    }

    private List<String> openNeeds(long citizenId) {
        return intakes.openNeedsOf(citizenId).stream().map(NeedRow::kind).toList();
    }

    private List<VisitReceipt.Step> steps(long citizenId) {
        return plans.detail(citizenId).next().stream()
                .map(action -> new VisitReceipt.Step(action.text(), action.who(), action.dueOn()))
                .toList();
    }

    private List<VisitReceipt.Sent> sentOn(LocalDate day, long citizenId) {
        return referrals.of(citizenId).stream()
                .filter(row -> row.state() != DeliveryState.DRAFT && row.state() != DeliveryState.ENTERED_IN_ERROR)
                .filter(row -> Clocks.day(row.createdAt()).equals(day))
                .map(VisitReceiptService::sent)
                .toList();
    }

    private static VisitReceipt.Sent sent(ReferralRow row) {
        return new VisitReceipt.Sent(row.organisationName(), row.serviceName(), row.needKind());
    }
}
