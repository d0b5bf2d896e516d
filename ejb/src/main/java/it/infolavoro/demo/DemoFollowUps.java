package it.infolavoro.demo;

import it.infolavoro.clock.DeliveryClock;
import it.infolavoro.followup.AnswerFollowUp;
import it.infolavoro.followup.FollowUpPlanning;
import it.infolavoro.followup.FollowUps;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Random;

/** Lets the clock do what it would have done in the demo's year, and desks ask about most of the outcomes. */
@ApplicationScoped
class DemoFollowUps {

    private static final int MOST = 200;
    private static final int LEFT = 2;

    @Inject
    DeliveryClock deliveries;

    @Inject
    FollowUpPlanning planning;

    @Inject
    FollowUps followUps;

    @Inject
    CodeLists lists;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    void write(Collection<MunicipalityRow> municipalities) {
        deliveries.tick();
        planning.plan();
        municipalities.forEach(municipality -> work.inMunicipality(municipality.id(), () -> ask(municipality)));
    }

    private void ask(MunicipalityRow municipality) {
        var random = new Random(municipality.id());
        var codes = new DemoCodes(lists, municipality.networkId(), random);
        var now = clock.instant();
        var due = followUps.due(Clocks.day(now), MOST);
        // The last ones are left for whoever tries the demo.
        for (var row : due.subList(0, Math.max(0, due.size() - LEFT))) {
            var answer = new AnswerFollowUp(row.id(), row.version(), codes.any("follow_up_result"), null);
            followUps.get(row.id()).answer(answer, DemoCases.OPERATOR, now.minus(Duration.ofDays(random.nextInt(3))));
        }
    }
}
