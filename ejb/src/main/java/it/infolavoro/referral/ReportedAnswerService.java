package it.infolavoro.referral;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
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
import java.time.Instant;
import java.time.LocalDate;

/** What organisations answer outside the product, to referrals that were made outside it (rule R8). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ReportedAnswerService {

    @Inject
    Referrals referrals;

    @Inject
    ReferralSettlement settlement;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /**
     * Writes down what an organisation has told. Throws BusinessRuleViolation {@code referral.answersItself} for a
     * referral that was made in the product, {@code referral.toldOn.range} for a day before the last step or after
     * today, and what the organisation's own step would throw.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void report(ReportedAnswer told) {
        var delivery = referrals.lockDelivery(told.deliveryId());
        delivery.requireVersion(told.version());
        var referral = referrals.get(delivery.referralId());
        if (!referral.way().reported()) {
            throw new BusinessRuleViolation("referral.answersItself");
        }
        if (delivery.state() == DeliveryState.SUPERSEDED) {
            throw new BusinessRuleViolation("duplicate.uq_referral_claim");
        }
        var list = told.move().leadsTo().reasonList();
        list.ifPresent(known -> codes.requireKey(caller.get().networkId(), known, told.reason(), "reason"));
        var at = moment(told.toldOn(), delivery);
        var transition = delivery.reported(told, at);
        if (told.move() == ReportedAnswer.Move.ACCEPT && delivery.firstWins()) {
            referrals.claim(delivery, at);
        }
        referrals.add(delivery, transition, caller.get().username(), told.toldBy());
        settlement.settle(referral);
        audit.fire(AuditEvent.change("referral.reported", "ReferralDelivery", delivery.id(), referral.citizenId()));
    }

    /** The time of the day is not told: noon, but not before the step before it, and not after now. */
    private Instant moment(LocalDate toldOn, ReferralDelivery delivery) {
        var now = clock.instant();
        if (toldOn.isAfter(Clocks.day(now)) || toldOn.isBefore(Clocks.day(delivery.stateAt()))) {
            throw BusinessRuleViolation.at("toldOn", "referral.toldOn.range");
        }
        var noon = toldOn.atTime(12, 0).atZone(Clocks.ITALY).toInstant();
        var late = noon.isAfter(now) ? now : noon;
        return late.isBefore(delivery.stateAt()) ? delivery.stateAt() : late;
    }
}
