package it.infolavoro.web.administration;

import it.infolavoro.administration.Health;
import it.infolavoro.administration.HealthService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the installation stands. */
@RequestScoped
@Path("installation/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject
    HealthService service;

    /** The parts as they stand now. */
    @GET
    public Health readHealth() {
        return service.now();
    }
}
