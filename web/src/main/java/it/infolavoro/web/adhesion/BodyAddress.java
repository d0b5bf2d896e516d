package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.BodyDetail;
import it.infolavoro.adhesion.MembershipService;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.platform.NotFound;
import java.io.Serializable;

/** Which body a page is about: a Comune or an organisation, by id. */
public class BodyAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long municipality;
    private Long organisation;

    /** Reads the body. Throws NotFound, also where the address names none or two. */
    BodyDetail open(MembershipService service) {
        return service.open(requiredKind(), id());
    }

    /** What kind of body it is. Throws NotFound where the address names none or two. */
    Kind requiredKind() {
        if ((municipality == null) == (organisation == null)) {
            throw new NotFound("body");
        }
        return kind();
    }

    Kind kind() {
        return municipality == null ? Kind.ORGANISATION : Kind.MUNICIPALITY;
    }

    long id() {
        return municipality == null ? organisation : municipality;
    }

    /** A page about this body. */
    String of(String page) {
        return to(page, kind(), id());
    }

    /** A page about a body. */
    static String to(String page, NetworkBody body) {
        return to(page, body.kind(), body.id());
    }

    private static String to(String page, Kind kind, long id) {
        return page + "?faces-redirect=true&" + (kind == Kind.MUNICIPALITY ? "municipality=" : "organisation=") + id;
    }

    public Long getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Long municipality) {
        this.municipality = municipality;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
