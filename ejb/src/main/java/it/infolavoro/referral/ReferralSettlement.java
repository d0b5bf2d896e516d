package it.infolavoro.referral;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the system does on the desk's side after an organisation has moved its delivery: supersede the others where the
 * first wins, continue a forwarded delivery, let the referral follow. It needs the Comune's door, so it runs right
 * after the organisation's commit, and again whenever the desk opens the referral: doing it twice changes nothing.
 */
@ApplicationScoped
public class ReferralSettlement {

    private static final String ACTOR = "system";

    @Inject
    Referrals referrals;

    @Inject
    OneOpenReferral open;

    @Inject
    Citizens citizens;

    @Inject
    Catalogue catalogue;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    /** Settles a referral behind the Comune's door, in a transaction of its own. */
    public void settle(long municipalityId, long referralId) {
        work.inMunicipality(municipalityId, () -> {
            settle(referrals.get(referralId));
            return null;
        });
    }

    /**
     * Ends a delivery whose term has passed, behind the door that is bound already; does nothing where it has moved
     * since it was found.
     *
     * @param version the version that it was found with
     */
    public void expire(long deliveryId, long version) {
        var delivery = referrals.lockDelivery(deliveryId);
        if (delivery.version() == version) {
            referrals.add(delivery, delivery.expire(clock.instant()), ACTOR);
            settle(referrals.get(delivery.referralId()));
        }
    }

    /** Settles a referral behind the door that is bound already. */
    void settle(Referral referral) {
        var deliveries = referrals.deliveriesOf(referral.id());
        var winner = referral.firstWins() ? referrals.claimedBy(referral.id()) : Optional.<Long>empty();
        var late = winner.map(first -> supersedable(deliveries, first)).orElse(List.of());
        var forwarded = winner.isPresent() ? List.<ReferralDelivery>of() : notContinued(referral, deliveries);
        if (late.isEmpty() && forwarded.isEmpty()) {
            follow(referral, deliveries);
            return;
        }
        referrals.lock(referral);
        var now = clock.instant();
        late.forEach(delivery -> referrals.add(delivery, delivery.supersede(now), ACTOR));
        forwarded.forEach(delivery -> continueElsewhere(referral, delivery, now));
        follow(referral, referrals.deliveriesOf(referral.id()));
    }

    private static void follow(Referral referral, List<ReferralDelivery> deliveries) {
        var states = deliveries.stream().map(Delivery::state).toList();
        if (ReferralStatus.of(states) != referral.status()) {
            referral.follow(states);
        }
    }

    private static List<ReferralDelivery> supersedable(List<ReferralDelivery> deliveries, long winner) {
        return deliveries.stream()
                .filter(delivery -> delivery.id() != winner && DeliveryState.SUPERSEDED.canFollow(delivery.state()))
                .toList();
    }

    /** Forwarded deliveries that nobody has got yet. */
    private List<ReferralDelivery> notContinued(Referral referral, List<ReferralDelivery> deliveries) {
        var childless = deliveries.stream()
                .filter(delivery -> delivery.state() == DeliveryState.FORWARDED)
                .filter(delivery ->
                        deliveries.stream().noneMatch(other -> delivery.id().equals(other.parentId())))
                .toList();
        if (childless.isEmpty()) {
            return childless;
        }
        // The desk may be sending the person there at this moment (rule R5).
        citizens.locked(referral.citizenId());
        return childless.stream()
                .filter(delivery -> !open.continuesElsewhere(referral, delivery))
                .toList();
    }

    private void continueElsewhere(Referral referral, ReferralDelivery forwarded, Instant now) {
        if (open.continuesElsewhere(referral, forwarded)) {
            // Another recipient has forwarded to the same service, and that delivery was continued a moment ago.
            return;
        }
        var service = catalogue.get(forwarded.forwardServiceId());
        var recipient = new ReferralDelivery.Recipient(service.id(), service.organisationId());
        var child = ReferralDelivery.continuing(forwarded, referral, recipient, now);
        referrals.add(child);
        referrals.add(child, child.send(now), ACTOR);
    }
}
