package it.infolavoro.alert;

import it.infolavoro.alert.AlertMails.News;
import it.infolavoro.clock.DeliveryRang;
import it.infolavoro.clock.RingReason;
import it.infolavoro.conversation.MessagePosted;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.referral.DeliveryMoved;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Side;
import it.infolavoro.tenancy.BoundDoor;
import it.infolavoro.tenancy.Door;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** Has mails written about deliveries, in the transaction of what they tell (rules R2 and R5). */
@ApplicationScoped
class DeliveryAlerts {

    private static final Set<DeliveryState> BY_THE_DESK =
            EnumSet.of(DeliveryState.WITHDRAWN, DeliveryState.INTERRUPTED, DeliveryState.SUPERSEDED);

    @Inject
    AlertMails mails;

    @Inject
    Clock clock;

    void moved(@Observes DeliveryMoved moved) {
        if (BoundDoor.current().kind() == Door.Kind.ORGANISATION) {
            if (moved.to() != DeliveryState.ACKNOWLEDGED || moved.from() != DeliveryState.SENT) {
                toDesk(moved, AlertKind.ANSWERED);
            }
        } else if (moved.to() == DeliveryState.SENT) {
            toOrganisation(moved, AlertKind.NEW);
        } else if (BY_THE_DESK.contains(moved.to())) {
            toOrganisation(moved, AlertKind.ENDED);
        } else if (moved.to() == DeliveryState.EXPIRED) {
            toOrganisation(moved, AlertKind.EXPIRED);
            toDesk(moved, AlertKind.EXPIRED_DESK);
        }
    }

    private void toOrganisation(DeliveryMoved moved, AlertKind kind) {
        mails.tell(Kind.ORGANISATION, moved.organisationId(), news(moved, kind));
    }

    private void toDesk(DeliveryMoved moved, AlertKind kind) {
        mails.tell(Kind.MUNICIPALITY, moved.municipalityId(), news(moved, kind));
    }

    private static News news(DeliveryMoved moved, AlertKind kind) {
        return new News(kind, moved.deliveryId(), String.valueOf(moved.at().toEpochMilli()), moved.at());
    }

    void rang(@Observes DeliveryRang rang) {
        mails.tell(Kind.ORGANISATION, rang.organisationId(), news(rang, AlertKind.REMINDER));
        if (rang.reason() != RingReason.UNREAD) {
            mails.tell(Kind.MUNICIPALITY, rang.municipalityId(), news(rang, AlertKind.SILENT));
        }
    }

    private static News news(DeliveryRang rang, AlertKind kind) {
        return new News(kind, rang.deliveryId(), rang.reason().name(), rang.at());
    }

    /** One mail an hour for a conversation, since people write several short messages in a row. */
    void posted(@Observes MessagePosted posted) {
        var now = clock.instant();
        var hour = String.valueOf(now.truncatedTo(ChronoUnit.HOURS).getEpochSecond());
        if (posted.side() == Side.DESK) {
            var news = new News(AlertKind.MESSAGE, posted.deliveryId(), hour, now);
            mails.tell(Kind.ORGANISATION, posted.organisationId(), news);
        } else {
            var news = new News(AlertKind.MESSAGE_DESK, posted.deliveryId(), hour, now);
            mails.tell(Kind.MUNICIPALITY, posted.municipalityId(), news);
        }
    }
}
