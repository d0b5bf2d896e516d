package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.BodyDetail;
import it.infolavoro.adhesion.MembershipService;
import it.infolavoro.adhesion.ResumeMembership;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A body with its whole history in the network, and what may follow. */
@Named
@ViewScoped
public class BodyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MembershipService memberships;

    @Inject
    Notices notices;

    private final BodyAddress address = new BodyAddress();
    private transient BodyDetail detail;
    private long version;
    private LocalDate on;

    /** Reads the body. Throws NotFound. */
    public void open() {
        detail = address.open(memberships);
        version = detail.version();
        on = detail.today();
    }

    /** The body takes part again. */
    public String resume() {
        memberships.resume(new ResumeMembership(address.kind(), address.id(), version, on));
        notices.done("adhesion.resumed");
        return address.of("/network/body");
    }

    public BodyAddress getAddress() {
        return address;
    }

    /** The body, read anew where the page was kept between two requests. */
    public BodyDetail getDetail() {
        if (detail == null) {
            detail = address.open(memberships);
        }
        return detail;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
