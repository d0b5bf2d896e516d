package it.infolavoro.figure;

import static it.infolavoro.figure.FigureKind.ACCEPTED;
import static it.infolavoro.figure.FigureKind.CLOSED;
import static it.infolavoro.figure.FigureKind.COMPLETED;
import static it.infolavoro.figure.FigureKind.DECIDED;
import static it.infolavoro.figure.FigureKind.DECLINED;
import static it.infolavoro.figure.FigureKind.FORWARDED;
import static it.infolavoro.figure.FigureKind.INTERRUPTED;
import static it.infolavoro.figure.FigureKind.OPENED;
import static it.infolavoro.figure.FigureKind.RECEIVED;
import static it.infolavoro.figure.FigureKind.STUCK;
import static it.infolavoro.figure.FigureKind.SUPERSEDED;
import static it.infolavoro.figure.FigureKind.UNANSWERED;
import static it.infolavoro.figure.FigureKind.WITHDRAWN;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.referral.DeliveryFacts;
import it.infolavoro.referral.DeliveryState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One count that a delivery takes part in.
 *
 * @param month the first day of the month in which it was sent
 * @param detail key of a reason or an outcome; empty where there is none
 * @param days working days since the sending; 0 where the kind has no time
 */
public record FigureKey(long serviceId, LocalDate month, FigureKind kind, String detail, int days) {

    /** The counts of a delivery as it is (rules R1 and R3). */
    public static List<FigureKey> of(DeliveryFacts facts) {
        if (facts.sentOn() == null || facts.state() == DeliveryState.ENTERED_IN_ERROR) {
            return List.of();
        }
        var keys = new ArrayList<FigureKey>();
        keys.add(plain(facts, RECEIVED));
        if (facts.acknowledgedAt() != null) {
            keys.add(timed(facts, OPENED, facts.acknowledgedAt()));
        }
        if (facts.acceptedAt() != null) {
            keys.add(plain(facts, ACCEPTED));
            keys.add(timed(facts, DECIDED, facts.acceptedAt()));
        }
        keys.addAll(ended(facts));
        return keys;
    }

    private static List<FigureKey> ended(DeliveryFacts facts) {
        return switch (facts.state()) {
            case DECLINED -> List.of(detailed(facts, DECLINED), timed(facts, DECIDED, facts.closedAt()));
            case FORWARDED -> List.of(plain(facts, FORWARDED), timed(facts, DECIDED, facts.closedAt()));
            case COMPLETED -> List.of(detailed(facts, COMPLETED), timed(facts, CLOSED, facts.closedAt()));
            case INTERRUPTED -> List.of(detailed(facts, INTERRUPTED), timed(facts, CLOSED, facts.closedAt()));
            case EXPIRED -> List.of(plain(facts, facts.acceptedAt() == null ? UNANSWERED : STUCK));
            case WITHDRAWN -> List.of(plain(facts, WITHDRAWN));
            case SUPERSEDED -> List.of(plain(facts, SUPERSEDED));
            default -> List.of();
        };
    }

    private static FigureKey plain(DeliveryFacts facts, FigureKind kind) {
        return key(facts, kind, "", 0);
    }

    private static FigureKey detailed(DeliveryFacts facts, FigureKind kind) {
        return key(facts, kind, facts.reason() == null ? "" : facts.reason(), 0);
    }

    private static FigureKey timed(DeliveryFacts facts, FigureKind kind, Instant at) {
        return key(facts, kind, "", ItalianHolidays.workingDaysBetween(facts.sentOn(), Clocks.day(at)));
    }

    private static FigureKey key(DeliveryFacts facts, FigureKind kind, String detail, int days) {
        return new FigureKey(facts.serviceId(), facts.sentOn().withDayOfMonth(1), kind, detail, days);
    }
}
