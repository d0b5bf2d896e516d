package it.infolavoro.adhesion;

import it.infolavoro.network.Adhesion;
import it.infolavoro.network.AdhesionEnd;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.network.Protocol;
import it.infolavoro.platform.BusinessRuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The dated membership of one body (rules R1 and R2): its periods in their order, and what may follow them. Acts add to
 * the end: what was decided for days that have passed stays, but for the last period's end, which may lie ahead and
 * then be decided anew.
 */
public final class Membership {

    private final NetworkBody body;
    private final List<Adhesion> periods;

    private Membership(NetworkBody body, List<Adhesion> periods) {
        this.body = body;
        this.periods = periods;
    }

    /** That of a body with these periods. */
    public static Membership of(NetworkBody body, Collection<Adhesion> adhesions) {
        var periods = new ArrayList<>(adhesions);
        periods.sort(Comparator.comparing(Adhesion::validFrom));
        return new Membership(body, periods);
    }

    /** The periods in their order. */
    public List<Adhesion> periods() {
        return List.copyOf(periods);
    }

    /** Whether the body takes part on a day. */
    public boolean inForceOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.inForceOn(day));
    }

    /** How the body stands on a day. */
    public Standing standing(LocalDate day) {
        if (periods.isEmpty()) {
            return Standing.NEVER;
        }
        if (inForceOn(day)) {
            return Standing.MEMBER;
        }
        var before = periods.stream()
                .filter(period -> period.validFrom().isBefore(day))
                .reduce((earlier, later) -> later);
        if (before.isPresent() && before.get().endedAs() == AdhesionEnd.SUSPENDED) {
            return Standing.SUSPENDED;
        }
        return last().validFrom().isAfter(day) ? Standing.JOINING : Standing.LEFT;
    }

    /** The period that tells most on a day: the one in force, else the next one, else the last one. */
    Optional<Adhesion> telling(LocalDate day) {
        return periods.stream()
                .filter(period -> period.inForceOn(day) || period.validFrom().isAfter(day))
                .findFirst()
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(last()));
    }

    /** Takes part by a protocol from a day on, for the first time or again. Gives the new period. */
    public Adhesion join(Protocol protocol, LocalDate on) {
        if (!periods.isEmpty()) {
            if (last().endedAs() == AdhesionEnd.SUSPENDED) {
                throw new BusinessRuleViolation("adhesion.suspended");
            }
            requireAfterLast(on);
        }
        return add(Adhesion.of(body, protocol, on));
    }

    /** Takes part no more from a day on, until it resumes. */
    public void suspend(LocalDate on, LocalDate today) {
        requireBegun(on);
        if (over(today)) {
            throw new BusinessRuleViolation("adhesion.notMember");
        }
        last().end(on.minusDays(1), AdhesionEnd.SUSPENDED);
    }

    /** Takes part no more from a day on. One that was suspended stays out, and now has left. */
    public void leave(LocalDate on, LocalDate today) {
        requireBegun(on);
        if (!over(today)) {
            last().end(on.minusDays(1), AdhesionEnd.LEFT);
            return;
        }
        if (last().endedAs() != AdhesionEnd.SUSPENDED) {
            throw new BusinessRuleViolation("adhesion.notMember");
        }
        if (!on.isAfter(last().validUntil())) {
            throw BusinessRuleViolation.at("on", "adhesion.beforeEnd");
        }
        last().end(last().validUntil(), AdhesionEnd.LEFT);
    }

    /** Takes part again from a day on, under the protocol as before. Gives the new period. */
    public Adhesion resume(LocalDate on) {
        if (periods.isEmpty() || last().endedAs() != AdhesionEnd.SUSPENDED) {
            throw new BusinessRuleViolation("adhesion.notSuspended");
        }
        requireAfterLast(on);
        return add(last().again(on));
    }

    /**
     * Goes on under another protocol from a day on. A period that begins on that day or later is that protocol's as a
     * whole.
     */
    public void renew(Protocol protocol, LocalDate on) {
        if (periods.isEmpty()
                || last().validUntil() != null && last().validUntil().isBefore(on)) {
            throw new BusinessRuleViolation("adhesion.notMember");
        }
        var old = last();
        if (!old.validFrom().isBefore(on)) {
            old.under(protocol);
            return;
        }
        var next = Adhesion.of(body, protocol, on);
        next.end(old.validUntil(), old.endedAs());
        old.end(on.minusDays(1), AdhesionEnd.RENEWED);
        add(next);
    }

    /** Refuses to renew a protocol that the body does not go by. */
    void requireUnder(Protocol protocol) {
        if (periods.isEmpty() || !Objects.equals(last().protocolId(), protocol.id())) {
            throw new BusinessRuleViolation("adhesion.notMember");
        }
    }

    private Adhesion last() {
        return periods.get(periods.size() - 1);
    }

    private Adhesion add(Adhesion period) {
        periods.add(period);
        return period;
    }

    /** Whether the last period has ended for good: its end lies behind. */
    private boolean over(LocalDate today) {
        return last().validUntil() != null && last().validUntil().isBefore(today);
    }

    private void requireBegun(LocalDate on) {
        if (periods.isEmpty()) {
            throw new BusinessRuleViolation("adhesion.notMember");
        }
        if (!on.isAfter(last().validFrom())) {
            throw BusinessRuleViolation.at("on", "adhesion.beforeFirst");
        }
    }

    private void requireAfterLast(LocalDate on) {
        if (last().validUntil() == null || !on.isAfter(last().validUntil())) {
            throw BusinessRuleViolation.at("on", "adhesion.overlap");
        }
    }
}
