package it.infolavoro.alert;

import it.infolavoro.clock.DeliveryRang;
import it.infolavoro.clock.RingReason;
import it.infolavoro.conversation.MessagePosted;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.notification.NetworkOutbox;
import it.infolavoro.notification.NetworkOutbox.NetworkNews;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Site;
import it.infolavoro.referral.DeliveryMoved;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Side;
import it.infolavoro.tenancy.BoundDoor;
import it.infolavoro.tenancy.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Writes the mails about deliveries in the transaction of what they tell (rules R1, R2, R4 and R5). */
@ApplicationScoped
class DeliveryAlerts {

    private static final String INBOX = "/inbox/list.xhtml";
    private static final String DESK = "/index.xhtml";
    private static final Set<DeliveryState> BY_THE_DESK =
            EnumSet.of(DeliveryState.WITHDRAWN, DeliveryState.INTERRUPTED, DeliveryState.SUPERSEDED);

    @Inject
    AlertAddresses addresses;

    @Inject
    NetworkOutbox outbox;

    @Inject
    Clock clock;

    void moved(@Observes DeliveryMoved moved) {
        var at = moved.deliveryId() + "-" + moved.at().toEpochMilli();
        if (BoundDoor.current().kind() == Door.Kind.ORGANISATION) {
            if (moved.to() != DeliveryState.ACKNOWLEDGED || moved.from() != DeliveryState.SENT) {
                toDesk(moved.municipalityId(), "ANSWERED", at, moved.at());
            }
        } else if (moved.to() == DeliveryState.SENT) {
            toOrganisation(moved.organisationId(), "NEW", at, moved.at());
        } else if (BY_THE_DESK.contains(moved.to())) {
            toOrganisation(moved.organisationId(), "ENDED", at, moved.at());
        } else if (moved.to() == DeliveryState.EXPIRED) {
            toOrganisation(moved.organisationId(), "EXPIRED", at, moved.at());
            toDesk(moved.municipalityId(), "EXPIRED_DESK", at, moved.at());
        }
    }

    void rang(@Observes DeliveryRang rang) {
        var at = rang.deliveryId() + "-" + rang.reason();
        toOrganisation(rang.organisationId(), "REMINDER", at, rang.at());
        if (rang.reason() != RingReason.UNREAD) {
            toDesk(rang.municipalityId(), "SILENT", at, rang.at());
        }
    }

    /** One mail an hour for a conversation, since people write several short messages in a row. */
    void posted(@Observes MessagePosted posted) {
        var now = clock.instant();
        var at = posted.deliveryId() + "-" + now.truncatedTo(ChronoUnit.HOURS).getEpochSecond();
        if (posted.side() == Side.DESK) {
            toOrganisation(posted.organisationId(), "MESSAGE", at, now);
        } else {
            toDesk(posted.municipalityId(), "MESSAGE_DESK", at, now);
        }
    }

    private void toOrganisation(long organisationId, String kind, String what, Instant now) {
        write(Kind.ORGANISATION, organisationId, kind, what, now);
    }

    private void toDesk(long municipalityId, String kind, String what, Instant now) {
        write(Kind.MUNICIPALITY, municipalityId, kind, what, now);
    }

    private void write(Kind body, long bodyId, String kind, String what, Instant now) {
        if (!outbox.isOpen()) {
            return;
        }
        for (var address : addresses.of(body, bodyId)) {
            var leaves = address.times().next(now);
            var daily = address.times().rhythm() == Rhythm.DAILY;
            var told = daily ? "DAILY" : kind;
            var key = "a" + address.id() + "-" + (daily ? "day-" + Clocks.day(leaves) : kind + "-" + what);
            outbox.queue(new NetworkNews(
                    key,
                    told,
                    addresses.open(address),
                    text(told + ".subject"),
                    text(told + ".text", Site.address(body == Kind.ORGANISATION ? INBOX : DESK)),
                    leaves));
        }
    }

    private static String text(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("it.infolavoro.alert.mail", Locale.ITALY)
                .getString(key);
        return new MessageFormat(pattern, Locale.ITALY).format(arguments);
    }
}
