package it.infolavoro.inbox;

import it.infolavoro.clock.Deadlines;
import it.infolavoro.referral.DeliveryState;
import java.time.Instant;

/** How long a delivery has waited for its organisation, by the network's terms of its priority. */
public enum Lateness {
    /** It should have been opened by now. */
    UNREAD,
    /** It should have been answered by now. */
    UNANSWERED,
    /** It is about to end by itself. */
    EXPIRING;

    /** The worst that can be said of a delivery; null where it is in time. */
    static Lateness of(DeliveryState state, Instant sentAt, Deadlines deadlines) {
        var waiting = state == DeliveryState.SENT || state == DeliveryState.ACKNOWLEDGED;
        if (!waiting || sentAt == null) {
            return null;
        }
        if (sentAt.isBefore(deadlines.expiring())) {
            return EXPIRING;
        }
        if (sentAt.isBefore(deadlines.unanswered())) {
            return UNANSWERED;
        }
        return state == DeliveryState.SENT && sentAt.isBefore(deadlines.unread()) ? UNREAD : null;
    }

    /** The moment before which a delivery was sent that is so late. */
    Instant before(Deadlines deadlines) {
        return switch (this) {
            case UNREAD -> deadlines.unread();
            case UNANSWERED -> deadlines.unanswered();
            case EXPIRING -> deadlines.expiring();
        };
    }
}
