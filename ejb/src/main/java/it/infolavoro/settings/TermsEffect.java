package it.infolavoro.settings;

import it.infolavoro.network.AgreedTerms;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.report.WaitingWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How many deliveries new terms would touch, for the preview. */
@ApplicationScoped
public class TermsEffect {

    private static final String NORMAL = "NORMAL";
    private static final String URGENT = "URGENT";

    @Inject
    WaitingWork work;

    @Inject
    Clock clock;

    long waiting(long networkId) {
        return work.all(networkId, clock.instant());
    }

    /** How many more deliveries than today would be past their last term. */
    long ending(long networkId, AgreedTerms held, AgreedTerms next) {
        return Math.max(0, over(networkId, next) - over(networkId, held));
    }

    private long over(long networkId, AgreedTerms terms) {
        return over(networkId, NORMAL, terms.terms().expire())
                + over(networkId, URGENT, terms.clock().urgent().expire());
    }

    private long over(long networkId, String priority, int expire) {
        var day = ItalianHolidays.workingDaysBefore(Clocks.today(clock), expire);
        return work.sentBefore(
                networkId, priority, day.atStartOfDay(Clocks.ITALY).toInstant());
    }
}
