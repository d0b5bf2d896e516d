package it.infolavoro.referral;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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

    /** Settles a referral behind the door that is bound already. */
    void settle(Referral referral) {
        var now = clock.instant();
        var deliveries = referrals.deliveriesOf(referral.id());
        if (referral.firstWins()) {
            referrals.claimedBy(referral.id()).ifPresent(winner -> supersedeOthers(deliveries, winner, now));
        }
        continueForwarded(referral, deliveries, now);
        var states = referrals.deliveriesOf(referral.id()).stream()
                .map(Delivery::state)
                .toList();
        if (ReferralStatus.of(states) != referral.status()) {
            referral.follow(states);
        }
    }

    private void supersedeOthers(List<ReferralDelivery> deliveries, long winner, Instant now) {
        deliveries.stream()
                .filter(delivery -> delivery.id() != winner && DeliveryState.SUPERSEDED.canFollow(delivery.state()))
                .forEach(delivery -> referrals.add(delivery, delivery.supersede(now), ACTOR));
    }

    private void continueForwarded(Referral referral, List<ReferralDelivery> deliveries, Instant now) {
        for (var forwarded : deliveries) {
            var continued = deliveries.stream().anyMatch(child -> forwarded.id().equals(child.parentId()));
            if (forwarded.state() == DeliveryState.FORWARDED && !continued) {
                var service = catalogue.get(forwarded.forwardServiceId());
                var recipient = new ReferralDelivery.Recipient(service.id(), service.organisationId());
                var child = ReferralDelivery.continuing(forwarded, referral, recipient, now);
                referrals.add(child);
                referrals.add(child, child.send(now), ACTOR);
            }
        }
    }
}
