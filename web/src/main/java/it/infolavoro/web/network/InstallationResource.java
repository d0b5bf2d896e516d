package it.infolavoro.web.network;

import it.infolavoro.network.Installation;
import it.infolavoro.network.InstallationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What an administrator sees of the installation. */
@RequestScoped
@Path("installation")
@Produces(MediaType.APPLICATION_JSON)
public class InstallationResource {

    @Inject
    InstallationService service;

    /** Which networks are served, and whether this is the demo. */
    @GET
    public Installation readInstallation() {
        return service.overview();
    }
}
