package it.infolavoro.referral;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * A person has at most one open delivery to a service (rule R5), however it would come about: by sending, by a draft
 * that is sent late, by a refusal that is taken back, or by forwarding. Whoever calls this keeps the person's record
 * locked, so that nobody sends it meanwhile.
 */
@ApplicationScoped
class OneOpenReferral {

    @Inject
    Referrals referrals;

    /**
     * Throws BusinessRuleViolation {@code referral.alreadyOpen}, with the referral in the way, where a person has an
     * open delivery to one of these services.
     *
     * @param draftId the referral that is about to be sent and is not in its own way, or null
     */
    void require(long citizenId, Collection<Long> serviceIds, Long draftId) {
        referrals.deliveriesTo(citizenId, serviceIds).stream()
                .filter(delivery -> !delivery.state().closed())
                .map(Delivery::referralId)
                .filter(open -> !open.equals(draftId))
                .max(Long::compare)
                .ifPresent(open -> {
                    throw BusinessRuleViolation.at("serviceIds", "referral.alreadyOpen", open);
                });
    }

    /**
     * What is about to be sent takes the place of earlier refusals: they cannot be taken back any more. The version
     * that both sides share tells an organisation that does so at this moment.
     */
    void replaces(Referral referral, List<ReferralDelivery> sending) {
        var services = sending.stream().map(Delivery::serviceId).toList();
        referrals.deliveriesTo(referral.citizenId(), services).stream()
                .filter(delivery -> delivery.state() == DeliveryState.DECLINED)
                .forEach(Delivery::keepAnswer);
    }

    /** Whether the person has another delivery to where this one was forwarded, which then needs no child. */
    boolean continuesElsewhere(Referral referral, ReferralDelivery forwarded) {
        return referrals.deliveriesTo(referral.citizenId(), List.of(forwarded.forwardServiceId())).stream()
                .anyMatch(other -> continues(other, forwarded));
    }

    /** What the desk itself had open with the same service, or has sent there since. */
    private static boolean continues(ReferralDelivery other, ReferralDelivery forwarded) {
        return other.sentAt() != null
                && (!other.state().closed() || other.stateAt().isAfter(forwarded.stateAt()));
    }
}
