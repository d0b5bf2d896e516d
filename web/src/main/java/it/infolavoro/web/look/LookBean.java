package it.infolavoro.web.look;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.look.Look;
import it.infolavoro.look.LookColour;
import it.infolavoro.look.LookService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the heading of this page looks like; the product's own look where nobody is known. */
@Named("look")
@RequestScoped
public class LookBean {

    private static final Look USUAL = new Look(LookColour.BLUE, null, null);

    @Inject
    LookService service;

    @Inject
    CurrentCaller caller;

    private Look look;

    private Look look() {
        if (look == null) {
            look = caller.find().isPresent() ? service.current() : USUAL;
        }
        return look;
    }

    /** A name of the palette, which the style sheet knows. */
    public LookColour getColour() {
        return look().colour();
    }

    /** The digest of the logo, or null. */
    public String getLogo() {
        return look().logo();
    }

    /** What the logo shows, in words. */
    public String getAlt() {
        return look().alt();
    }
}
