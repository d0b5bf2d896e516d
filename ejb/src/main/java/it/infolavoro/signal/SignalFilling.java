package it.infolavoro.signal;

import it.infolavoro.network.DeskFillings;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

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
    DeskFillings fillings;

    @Inject
    FollowedNeeds followed;

    @Inject
    FiscalCodeMarks marks;

    @PostConstruct
    void fill() {
        fillings.fill(
                "signal",
                marks.keyMark(),
                comune -> work.inPages(
                        comune,
                        after -> followed.personsWithNeeds(after, PERSONS),
                        persons -> persons.forEach(followed::refresh)));
    }
}
