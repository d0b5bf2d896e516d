package it.infolavoro.web.network;

import it.infolavoro.network.NetworkOverview;
import it.infolavoro.network.NetworkOverviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who takes part in the own network. */
@RequestScoped
@Path("network")
@Produces(MediaType.APPLICATION_JSON)
public class NetworkResource {

    @Inject
    NetworkOverviewService service;

    /** The network with its protocols, Comuni and organisations, since when and until when. */
    @GET
    public NetworkOverview readNetwork() {
        return service.overview();
    }
}
