package it.infolavoro.web.catalogue;

import it.infolavoro.catalogue.CatalogueService;
import it.infolavoro.catalogue.ServiceRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The network's services, all or of one kind; the kind is in the address. */
@Named
@ViewScoped
public class CatalogueListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CatalogueService catalogue;

    private String kind;

    public List<ServiceRow> getRows() {
        return catalogue.list(kind == null || kind.isBlank() ? null : kind);
    }

    /** Shows the chosen kind, at an address of its own. */
    public String choose() {
        return "/catalogue/list?faces-redirect=true&includeViewParams=true";
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
