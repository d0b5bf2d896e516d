package it.infolavoro.search;

import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Keys;
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
 * Gives keys to persons who were there before the search was, once for each desk, and new ones to all after the
 * installation's secret or the rules have changed. From then on {@link PersonKeys} keeps them.
 */
@Startup
@Singleton
@DependsOn("NetworkProfileLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchFilling {

    private static final int PERSONS = 200;

    @Inject
    SystemWork work;

    @Inject
    DeskFillings fillings;

    @Inject
    Networks networks;

    @Inject
    PersonKeys persons;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /** Fills the desks that need it. */
    @PostConstruct
    public void fill() {
        var today = Clocks.today(clock);
        var comuni = work.withoutDoor(() -> networks.municipalitiesInForce(today)).stream()
                .map(MunicipalityRow::id)
                .toList();
        fillings.fill("search", SearchKeys.mark(keys), comuni, this::fill);
    }

    /** Keys of persons that are right already stay, since most changes of rules touch the dictionary alone. */
    private void fill(long municipalityId) {
        work.inMunicipality(municipalityId, persons::forgetWords);
        work.inPages(municipalityId, this::fillSome);
    }

    /** Gives keys to some persons and tells the last one's id, or -1 where nobody is left. */
    private long fillSome(long after) {
        var some = persons.personsAfter(after, PERSONS);
        if (some.isEmpty()) {
            return -1;
        }
        persons.refresh(some);
        return some.get(some.size() - 1);
    }
}
