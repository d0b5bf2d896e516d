package it.infolavoro.clock;

import it.infolavoro.network.ClockTerms.Waiting;
import it.infolavoro.network.Network;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.Priority;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The moments that divide waiting deliveries on a day, for one network and priority (rules R1 to R3): whatever began
 * before the moment has outlived the term.
 *
 * @param unread opened too late when sent before it
 * @param unanswered answered too late when sent before it
 * @param expiring about to end when sent before it
 * @param expired at its end when sent before it
 * @param stuckSoon accepted and about to end, when its last step was before it
 * @param stuck accepted and at its end, when its last step was before it
 */
public record Deadlines(
        Instant unread, Instant unanswered, Instant expiring, Instant expired, Instant stuckSoon, Instant stuck) {

    /** Those of a day. */
    public static Deadlines on(LocalDate today, Waiting terms) {
        return new Deadlines(
                before(today, terms.acknowledge()),
                before(today, terms.remind()),
                before(today, terms.expire() - terms.warning(terms.expire())),
                before(today, terms.expire()),
                before(today, terms.noProgress() - terms.warning(terms.noProgress())),
                before(today, terms.noProgress()));
    }

    /** The terms of a network for deliveries of a priority. */
    public static Waiting terms(Network network, Priority priority) {
        return priority == Priority.URGENT
                ? network.clockTerms().urgent()
                : network.terms().waiting();
    }

    /** The last term that an unanswered delivery has outlived; null for any other, and where it is in time. */
    public RingReason outlived(DeliveryState state, Instant sentAt) {
        var waiting = state == DeliveryState.SENT || state == DeliveryState.ACKNOWLEDGED;
        if (!waiting || sentAt == null) {
            return null;
        }
        if (sentAt.isBefore(expiring)) {
            return RingReason.EXPIRING;
        }
        if (sentAt.isBefore(unanswered)) {
            return RingReason.UNANSWERED;
        }
        return state == DeliveryState.SENT && sentAt.isBefore(unread) ? RingReason.UNREAD : null;
    }

    /** The moment before which an unanswered delivery was sent that has outlived a term. */
    public Instant of(RingReason reason) {
        return switch (reason) {
            case UNREAD -> unread;
            case UNANSWERED -> unanswered;
            case EXPIRING -> expiring;
        };
    }

    private static Instant before(LocalDate today, int workingDays) {
        return ItalianHolidays.workingDaysBefore(today, workingDays)
                .atStartOfDay(Clocks.ITALY)
                .toInstant();
    }
}
