package it.infolavoro.search;

import it.infolavoro.citizen.Citizens;
import it.infolavoro.network.DeskFillings;
import it.infolavoro.platform.Keys;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

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
    Citizens citizens;

    @Inject
    PersonKeys persons;

    @Inject
    Keys keys;

    /** Fills the desks that need it. */
    @PostConstruct
    public void fill() {
        fillings.fill("search", SearchKeys.mark(keys), this::fill);
    }

    /** Keys of persons that are right already stay, since most changes of rules touch the dictionary alone. */
    private void fill(long municipalityId) {
        work.inMunicipality(municipalityId, persons::forgetWords);
        work.inPages(municipalityId, after -> citizens.idsAfter(after, PERSONS), persons::refresh);
    }
}
