package it.infolavoro.web.administration;

import it.infolavoro.keyrotation.KeyOverview;
import it.infolavoro.keyrotation.KeyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The installation's keys. */
@RequestScoped
@Path("installation/keys")
@Produces(MediaType.APPLICATION_JSON)
public class KeyResource {

    @Inject
    KeyService service;

    /** The keys, without themselves, and how far their renewal is. */
    @GET
    public KeyOverview readKeys() {
        return service.overview();
    }

    /** Makes a new key for contents. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public void renewKey() {
        service.renew();
    }
}
