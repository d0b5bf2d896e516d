package it.infolavoro.inbox;

import it.infolavoro.catalogue.Catalogue;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Slice;
import it.infolavoro.referral.ReferralPreview;
import it.infolavoro.staff.Colleagues;
import it.infolavoro.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
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
    Staff staff;

    @Inject
    Clock clock;

    /** A delivery as its organisation may see it now. */
    public InboxDetail detail(InboxDelivery delivery) {
        var terms = terms();
        var over = terms.over(delivery.closedAt());
        var content = new ReferralPreview(
                networks.municipalityName(delivery.municipalityId()),
                over ? null : delivery.ageBand(),
                over ? null : delivery.needKind(),
                over ? null : delivery.message(),
                over ? null : delivery.snapshot().orElse(null));
        return new InboxDetail(
                delivery.id(),
                delivery.version(),
                delivery.state(),
                delivery.priority(),
                delivery.sentAt(),
                delivery.stateAt(),
                catalogue.get(delivery.serviceId()).name(),
                content,
                over ? null : delivery.reason(),
                over ? null : delivery.textForCitizen(),
                over ? null : delivery.outcomeOn(),
                over,
                delivery.closedAt() == null ? null : delivery.closedAt().plus(terms.afterEnd()),
                delivery.undoUntil(terms.now()).orElse(null),
                colleagues().find(delivery.assigneeId()).orElse(null),
                over ? List.of() : inbox.stepsOf(delivery.id()));
    }

    /** A page of a list, by what may be shown. */
    Slice<InboxRow> rows(InboxSearch search) {
        var terms = terms();
        var colleagues = colleagues();
        var slice = inbox.list(search, terms, colleagues);
        var rows = slice.rows().stream()
                .map(line -> InboxRow.of(
                        line, terms, colleagues.find(line.assigneeId()).orElse(null)))
                .toList();
        return new Slice<>(rows, slice.next());
    }

    /** How many deliveries ask for something. */
    InboxCounts counts() {
        return new InboxTriage(inbox.open(InboxTriage.MOST + 1), terms(), colleagues()).counts();
    }

    /** The caller's organisation's people, the caller among them. */
    Colleagues colleagues() {
        return staff.with(caller.get());
    }

    private InboxTerms terms() {
        return InboxTerms.of(networks.get(caller.get().networkId()), clock.instant());
    }
}
