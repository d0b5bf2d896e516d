package it.infolavoro.upkeep;

import it.infolavoro.job.Job;
import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Asks organisations to confirm entries, each in a transaction of its own (rule R8). May run anywhere, any time. */
@ApplicationScoped
public class ConfirmationRound implements Job {

    @Inject
    CatalogueNudges nudges;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Inject
    Event<EntriesToConfirm> asked;

    @Override
    public String name() {
        return "confirmations";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("5").minute("40").timezone(Clocks.ITALY.getId());
    }

    @Override
    public long run() {
        return go();
    }

    /** Asks each organisation that has something to confirm and was not asked for a month. */
    public long go() {
        var today = Clocks.today(clock);
        Map<Long, Integer> waiting = work.withoutDoor(() -> nudges.toConfirm(today));
        waiting.forEach((organisation, entries) -> work.withoutDoor(() -> {
            if (nudges.take(organisation, today)) {
                asked.fire(new EntriesToConfirm(organisation, entries, today));
            }
        }));
        return waiting.size();
    }
}
