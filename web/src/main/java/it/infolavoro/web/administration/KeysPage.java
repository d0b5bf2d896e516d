package it.infolavoro.web.administration;

import it.infolavoro.keyrotation.KeyOverview;
import it.infolavoro.keyrotation.KeyService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The installation's keys, and the way to a new one. */
@Named
@ViewScoped
public class KeysPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    KeyService service;

    @Inject
    Notices notices;

    private transient KeyOverview overview;

    /** The keys now. */
    public KeyOverview getOverview() {
        if (overview == null) {
            overview = service.overview();
        }
        return overview;
    }

    /** Makes a new key. */
    public String renew() {
        service.renew();
        notices.done("keys.renewed");
        return "/admin/keys?faces-redirect=true";
    }

    /** Reads anew how far it is. */
    public void refresh() {
        overview = null;
    }
}
