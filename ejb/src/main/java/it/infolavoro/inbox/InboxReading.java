package it.infolavoro.inbox;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
import it.infolavoro.referral.Delivery;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.ReferralPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Decides what an organisation sees of a delivery (rules R2 and R3). */
@ApplicationScoped
public class InboxReading {

    @Inject
    Inbox inbox;

    @Inject
    Networks networks;

    @Inject
    Catalogue catalogue;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    InboxDetail detail(InboxDelivery delivery) {
        var days = networks.accessAfterEndDays(caller.get().networkId());
        var snapshot = delivery.snapshot(clock.instant(), days).orElse(null);
        var content = new ReferralPreview(
                networks.municipalityName(delivery.municipalityId()),
                delivery.ageBand(),
                delivery.needKind(),
                delivery.message(),
                snapshot);
        var until = delivery.closedAt() == null ? null : delivery.closedAt().plus(Duration.ofDays(days));
        return new InboxDetail(
                delivery.id(),
                delivery.version(),
                delivery.state(),
                delivery.sentAt(),
                delivery.stateAt(),
                catalogue.get(delivery.serviceId()).name(),
                content,
                delivery.reason(),
                delivery.textForCitizen(),
                delivery.outcomeOn(),
                until,
                undoUntil(delivery),
                inbox.stepsOf(delivery.id()));
    }

    private static Instant undoUntil(InboxDelivery delivery) {
        var undoable = delivery.state() == DeliveryState.ACCEPTED || delivery.state() == DeliveryState.DECLINED;
        return undoable && delivery.undoneAt() == null
                ? delivery.stateAt().plus(Duration.ofDays(Delivery.UNDO_DAYS))
                : null;
    }
}
