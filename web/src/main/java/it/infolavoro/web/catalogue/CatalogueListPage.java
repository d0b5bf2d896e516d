package it.infolavoro.web.catalogue;

import it.infolavoro.catalogue.CatalogueService;
import it.infolavoro.catalogue.ServiceRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The network's services, all or of one kind or organisation; what was chosen is in the address. */
@Named
@ViewScoped
public class CatalogueListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CatalogueService catalogue;

    private String kind;
    private Long organisation;
    private transient List<ServiceRow> all;

    /** The chosen services. */
    public List<ServiceRow> getRows() {
        return all().stream()
                .filter(row -> kind == null || kind.isBlank() || row.kind().equals(kind))
                .filter(row -> organisation == null || row.organisationId() == organisation)
                .toList();
    }

    /** The organisations that offer something, by name. */
    public Map<String, Long> getOrganisations() {
        var organisations = new TreeMap<String, Long>(String.CASE_INSENSITIVE_ORDER);
        all().forEach(row -> organisations.put(row.organisationName(), row.organisationId()));
        return organisations;
    }

    /** A network has tens of services: one statement reads them all, for the rows and for what can be chosen. */
    private List<ServiceRow> all() {
        if (all == null) {
            all = catalogue.list(null);
        }
        return all;
    }

    /** Shows the chosen services, at an address of their own. */
    public String choose() {
        return "/catalogue/list?faces-redirect=true&includeViewParams=true";
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
