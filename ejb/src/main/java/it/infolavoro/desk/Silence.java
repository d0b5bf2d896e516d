package it.infolavoro.desk;

import it.infolavoro.clock.Deadlines;
import it.infolavoro.network.ClockTerms.Waiting;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralRow;
import it.infolavoro.referral.Referrals;
import it.infolavoro.referral.SilentBefore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;

/** Deliveries whose organisation is silent past the network's terms, and when each ends by itself. */
@ApplicationScoped
class Silence {

    @Inject
    Referrals referrals;

    @Inject
    Networks networks;

    List<SilentReferral> on(LocalDate today, long networkId, int limit) {
        var network = networks.get(networkId);
        var before = new EnumMap<Priority, SilentBefore>(Priority.class);
        for (var priority : Priority.values()) {
            var deadlines = Deadlines.on(today, Deadlines.terms(network, priority));
            before.put(priority, new SilentBefore(deadlines.unread(), deadlines.unanswered(), deadlines.stuckSoon()));
        }
        return referrals.silent(before, limit).stream()
                .map(row -> silent(row, Deadlines.terms(network, row.priority()), today))
                .toList();
    }

    private static SilentReferral silent(ReferralRow row, Waiting terms, LocalDate today) {
        var endsOn = switch (row.state()) {
            case SENT, ACKNOWLEDGED -> unanswered(row, terms);
            default -> ItalianHolidays.workingDaysAfter(Clocks.day(row.stateAt()), terms.noProgress());
        };
        var soon = ItalianHolidays.workingDaysAfter(today, terms.warning(terms.expire()));
        return new SilentReferral(row, endsOn, !endsOn.isAfter(soon));
    }

    /** Rule R2 of the clock: never before the term of reading has passed since the last step. */
    private static LocalDate unanswered(ReferralRow row, Waiting terms) {
        var sinceSending = ItalianHolidays.workingDaysAfter(Clocks.day(row.sentAt()), terms.expire());
        var sinceStep = ItalianHolidays.workingDaysAfter(Clocks.day(row.stateAt()), terms.acknowledge());
        return sinceSending.isAfter(sinceStep) ? sinceSending : sinceStep;
    }
}
