package it.infolavoro.web.administration;

import it.infolavoro.administration.Health;
import it.infolavoro.administration.HealthService;
import it.infolavoro.administration.Part;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** How the installation stands now. */
@Named
@ViewScoped
public class HealthPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HealthService service;

    private transient Health health;

    /** The parts, looked at when the page is opened. */
    public Health getHealth() {
        if (health == null) {
            health = service.now();
        }
        return health;
    }

    /** What a part's state means, and what to do about it where something is to be done. */
    public String words(Part part) {
        return Texts.get("health." + part.kind() + "." + part.state(), part.figure());
    }
}
