package it.infolavoro.signal;

import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import it.infolavoro.tenancy.DeskFillings;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Marks the needs that were there before the signal was, once for each desk, and all of them anew after the
 * installation's secret has changed. From then on they are kept by {@link FollowedNeeds}.
 */
@Startup
@Singleton
@DependsOn("DemoData")
@TransactionManagement(TransactionManagementType.BEAN)
public class SignalFilling {

    private static final int PERSONS = 500;

    @Inject
    SystemWork work;

    @Inject
    Networks networks;

    @Inject
    DeskFillings fillings;

    @Inject
    FollowedNeeds followed;

    @Inject
    FiscalCodeMarks marks;

    @Inject
    Clock clock;

    @PostConstruct
    void fill() {
        var today = Clocks.today(clock);
        var comuni = work.withoutDoor(() -> networks.municipalitiesInForce(today)).stream()
                .map(MunicipalityRow::id)
                .toList();
        fillings.fill("signal", marks.keyMark(), comuni, comune -> work.inPages(comune, this::fillSome));
    }

    /** Marks the needs of some persons and gives the last one's id, or -1 where nobody is left. */
    private long fillSome(long after) {
        var persons = followed.personsWithNeeds(after, PERSONS);
        persons.forEach(followed::refresh);
        return persons.isEmpty() ? -1 : persons.get(persons.size() - 1);
    }
}
