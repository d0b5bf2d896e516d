package it.infolavoro.duplicate;

import it.infolavoro.citizen.Citizens;
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
    Citizens citizens;

    @Inject
    DuplicateProposals proposals;

    /** Fills the desks that need it. */
    @PostConstruct
    public void fill() {
        fillings.fill(
                "duplicate",
                RULES,
                comune -> work.inPages(comune, after -> citizens.idsAfter(after, PERSONS), proposals::refresh));
    }
}
