package it.infolavoro.web.report;

import it.infolavoro.network.MunicipalityAdhesionRow;
import it.infolavoro.network.NetworkOverview;
import it.infolavoro.network.NetworkOverviewService;
import it.infolavoro.network.OrganisationAdhesionRow;
import it.infolavoro.report.NetworkReport;
import it.infolavoro.report.NetworkTable;
import it.infolavoro.report.ReportService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The network's figures for a period. */
@Named
@ViewScoped
public class NetworkReportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReportService reports;

    @Inject
    NetworkOverviewService networks;

    @Inject
    ReportLabels labels;

    private String from;
    private String to;
    private String municipality;
    private String organisation;
    private transient NetworkReport report;
    private transient NetworkOverview overview;

    /** Reads the figures of the filters in the address. */
    public void open() {
        overview = networks.overview();
        report = reports.network(ReportQuery.filter(from, to, municipality, organisation));
        from = report.filter().from().toString();
        to = report.filter().to().toString();
    }

    /** Shows the chosen filters' figures, at an address of their own. */
    public String choose() {
        return "/report/network?faces-redirect=true&includeViewParams=true";
    }

    /** The figures, or null where the period of the address was refused and the page only tells so. */
    public NetworkReport getReport() {
        return report;
    }

    /** All tables, in their order. */
    public List<ReportTable> getTables() {
        return List.of(NetworkTable.values()).stream()
                .map(table -> ReportTable.of(table, report, labels))
                .toList();
    }

    /** The first months that can be chosen. */
    public Map<String, String> getFirstMonths() {
        return ReportMonths.with(from);
    }

    /** The last months that can be chosen. */
    public Map<String, String> getLastMonths() {
        return ReportMonths.with(to);
    }

    /** The Comuni of the network, by name. */
    public Map<String, Long> getMunicipalities() {
        var bodies = new TreeMap<String, Long>();
        for (MunicipalityAdhesionRow row : overview().municipalities()) {
            bodies.put(row.name(), row.municipalityId());
        }
        return bodies;
    }

    /** The organisations of the network, by name. */
    public Map<String, Long> getOrganisations() {
        var bodies = new TreeMap<String, Long>();
        for (OrganisationAdhesionRow row : overview().organisations()) {
            bodies.put(row.name(), row.organisationId());
        }
        return bodies;
    }

    private NetworkOverview overview() {
        if (overview == null) {
            overview = networks.overview();
        }
        return overview;
    }

    /** The period in words. */
    public String getPeriod() {
        return ReportLabels.month(from) + " – " + ReportLabels.month(to);
    }

    /** The address of the same figures as a file. */
    public String getCsv() {
        return "network.csv?from=" + from + "&to=" + to + "&municipality=" + Objects.toString(municipality, "")
                + "&organisation=" + Objects.toString(organisation, "");
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
