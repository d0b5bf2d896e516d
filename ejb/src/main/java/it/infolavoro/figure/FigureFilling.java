package it.infolavoro.figure;

import it.infolavoro.network.DeskFillings;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Counts the deliveries that were there before the counts were, once for each Comune, and anew when a rule changes. */
@Startup
@Singleton
@DependsOn("NetworkProfileLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class FigureFilling {

    /** To be raised with every change of what counts. */
    private static final String RULES = "1";

    @Inject
    DeskFillings fillings;

    @Inject
    DeliveryFigures figures;

    @Inject
    SystemWork work;

    @PostConstruct
    void fill() {
        fillings.fill("figures", RULES, this::recount);
    }

    /** Counts one Comune's deliveries anew. */
    private void recount(long municipalityId) {
        work.inMunicipality(municipalityId, () -> figures.recount(municipalityId));
    }
}
