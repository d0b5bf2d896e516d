package it.infolavoro.web.network;

import it.infolavoro.network.NetworkOverview;
import it.infolavoro.network.NetworkOverviewService;
import it.infolavoro.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who takes part in the network, and which protocols end when. */
@Named
@RequestScoped
public class NetworkListPage {

    private static final int MONTHS_IN_SIGHT = 12;

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

    /** Comuni whose adhesion is in force today. */
    public long getMunicipalities() {
        return overview.municipalities().stream()
                .filter(row -> row.inForceOn(overview.today()))
                .count();
    }

    /** Organisations whose adhesion is in force today. */
    public long getOrganisations() {
        return overview.organisations().stream()
                .filter(row -> row.inForceOn(overview.today()))
                .count();
    }

    /** Whether a last day is so near that renewing should begin. */
    public boolean soon(LocalDate lastDay) {
        return !lastDay.isBefore(overview.today())
                && lastDay.isBefore(overview.today().plusMonths(MONTHS_IN_SIGHT));
    }

    /** How far a last day is, in words: days in the last two months, months before, "ended" after. */
    public String left(LocalDate lastDay) {
        if (lastDay.isBefore(overview.today())) {
            return Texts.get("network.ended");
        }
        var months = ChronoUnit.MONTHS.between(overview.today(), lastDay);
        return months < 2
                ? Texts.get("network.daysLeft", ChronoUnit.DAYS.between(overview.today(), lastDay))
                : Texts.get("network.monthsLeft", months);
    }
}
