package it.infolavoro.duplicate;

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
 * Finds the pairs among persons who were there before pairs were kept, once for each desk, and again for all after the
 * rules have changed. From then on {@link DuplicateProposals} keeps them.
 */
@Startup
@Singleton
@DependsOn("SearchFilling")
@TransactionManagement(TransactionManagementType.BEAN)
public class DuplicateFilling {

    /** Raised whenever a rule changes by which persons are proposed. */
    private static final String RULES = "1";

    private static final int PERSONS = 100;

    @Inject
    SystemWork work;

    @Inject
    DeskFillings fillings;

    @Inject
    Networks networks;

    @Inject
    DuplicateProposals proposals;

    @Inject
    Clock clock;

    /** Fills the desks that need it. */
    @PostConstruct
    public void fill() {
        var today = Clocks.today(clock);
        var comuni = work.withoutDoor(() -> networks.municipalitiesInForce(today)).stream()
                .map(MunicipalityRow::id)
                .toList();
        fillings.fill("duplicate", RULES, comuni, comune -> work.inPages(comune, this::fillSome));
    }

    /** Finds the pairs of some persons and tells the last one's id, or -1 where nobody is left. */
    private long fillSome(long after) {
        var some = proposals.personsAfter(after, PERSONS);
        if (some.isEmpty()) {
            return -1;
        }
        proposals.refresh(some);
        return some.get(some.size() - 1);
    }
}
