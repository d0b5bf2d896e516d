package it.infolavoro.referral;

import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
     */
    void require(long citizenId, Collection<Long> serviceIds) {
        refuse(referrals.deliveriesTo(citizenId, serviceIds).stream());
    }

    /**
     * What is about to be sent is the only open one, or this throws as {@link #require}. It takes the place of earlier
     * refusals, which cannot be taken back any more: the version that both sides share tells an organisation that does
     * so at this moment.
     */
    void takePlace(Referral referral, List<ReferralDelivery> sending) {
        var services = sending.stream().map(Delivery::serviceId).toList();
        var all = referrals.deliveriesTo(referral.citizenId(), services);
        refuse(all.stream().filter(delivery -> !delivery.referralId().equals(referral.id())));
        all.stream()
                .filter(delivery -> delivery.state() == DeliveryState.DECLINED)
                .forEach(Delivery::keepAnswer);
    }

    private static void refuse(Stream<ReferralDelivery> others) {
        others.filter(delivery -> !delivery.state().closed())
                .map(Delivery::referralId)
                .max(Long::compare)
                .ifPresent(open -> {
                    throw BusinessRuleViolation.at("serviceIds", "referral.alreadyOpen", open);
                });
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
