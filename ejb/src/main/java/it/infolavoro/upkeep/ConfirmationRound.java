package it.infolavoro.upkeep;

import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Asks organisations to confirm entries, each in a transaction of its own (rule R8). May run anywhere, any time. */
@ApplicationScoped
public class ConfirmationRound {

    @Inject
    CatalogueNudges nudges;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Inject
    Event<EntriesToConfirm> asked;

    /** Asks each organisation that has something to confirm and was not asked for a month. */
    public void go() {
        var today = Clocks.today(clock);
        Map<Long, Integer> waiting = work.withoutDoor(() -> nudges.toConfirm(today));
        waiting.forEach((organisation, entries) -> work.withoutDoor(() -> {
            if (nudges.take(organisation, today)) {
                asked.fire(new EntriesToConfirm(organisation, entries, today));
            }
        }));
    }
}
