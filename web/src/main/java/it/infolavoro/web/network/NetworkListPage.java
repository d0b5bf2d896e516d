package it.infolavoro.web.network;

import it.infolavoro.network.NetworkOverview;
import it.infolavoro.network.NetworkOverviewService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Who takes part in the network, and which protocols end when. */
@Named
@RequestScoped
public class NetworkListPage {

    private static final int MONTHS_IN_SIGHT = 18;

    @Inject
    NetworkOverviewService networks;

    private NetworkOverview overview;

    @PostConstruct
    void read() {
        overview = networks.overview();
    }

    public NetworkOverview getOverview() {
        return overview;
    }

    /** A protocol that ends before this day deserves attention. */
    public LocalDate getInSight() {
        return overview.today().plusMonths(MONTHS_IN_SIGHT);
    }
}
