package it.infolavoro.web.referral;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.referral.ReferralService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The services that a referral can be sent to. */
@RequestScoped
@Path("recipients")
@Produces(MediaType.APPLICATION_JSON)
public class RecipientResource {

    @Inject
    ReferralService service;

    /** The services that meet a need, of organisations whose adhesion is in force. */
    @GET
    @Path("{needKind}")
    public List<ServiceRow> listServicesForNeed(@PathParam("needKind") String needKind) {
        return service.servicesFor(needKind);
    }
}
