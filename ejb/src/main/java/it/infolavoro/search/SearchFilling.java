package it.infolavoro.search;

import it.infolavoro.network.Networks;
import it.infolavoro.platform.Clocks;
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
    Networks networks;

    @Inject
    PersonKeys keys;

    @Inject
    Clock clock;

    @PostConstruct
    void fill() {
        var today = Clocks.today(clock);
        work.withoutDoor(() -> networks.municipalitiesInForce(today)).forEach(municipality -> fill(municipality.id()));
    }

    private void fill(long municipalityId) {
        if (work.inMunicipality(municipalityId, keys::filled)) {
            return;
        }
        work.inMunicipality(municipalityId, keys::clear);
        work.inPages(municipalityId, this::fillSome);
        work.inMunicipality(municipalityId, keys::fill);
    }

    /** Gives keys to some persons and tells the last one's id, or -1 where nobody is left. */
    private long fillSome(long after) {
        var persons = keys.personsAfter(after, PERSONS);
        if (persons.isEmpty()) {
            return -1;
        }
        keys.refresh(persons);
        return persons.get(persons.size() - 1);
    }
}
