package it.infolavoro.inbox;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Slice;
import it.infolavoro.referral.ReferralPreview;
import it.infolavoro.referral.StepRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

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
        var now = clock.instant();
        var days = networks.accessAfterEndDays(caller.get().networkId());
        var over = delivery.over(now, days);
        var content = new ReferralPreview(
                networks.municipalityName(delivery.municipalityId()),
                over ? null : delivery.ageBand(),
                delivery.needKind(),
                over ? null : delivery.message(),
                delivery.snapshot(now, days).orElse(null));
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
                over ? null : delivery.textForCitizen(),
                delivery.outcomeOn(),
                over,
                until,
                delivery.undoUntil(now).orElse(null),
                steps(delivery, over));
    }

    /** Rows of a folder; of deliveries whose term has passed not even the age band. */
    Slice<InboxRow> rows(InboxSearch search) {
        var days = Duration.ofDays(networks.accessAfterEndDays(caller.get().networkId()));
        var now = clock.instant();
        var slice = inbox.list(search);
        var rows = slice.rows().stream()
                .map(row -> row.state().closed() && now.isAfter(row.stateAt().plus(days)) ? row.withoutPerson() : row)
                .toList();
        return new Slice<>(rows, slice.next());
    }

    private List<StepRow> steps(InboxDelivery delivery, boolean over) {
        return over ? List.of() : inbox.stepsOf(delivery.id());
    }
}
