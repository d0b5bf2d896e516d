package it.infolavoro.web.training;

import it.infolavoro.report.StartRow;
import it.infolavoro.report.StartService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What Comuni still need before their desks can open. */
@RequestScoped
@Path("starts")
@Produces(MediaType.APPLICATION_JSON)
public class StartResource {

    @Inject
    StartService service;

    /** The Comuni of the coordinator's network. */
    @GET
    public List<StartRow> listStarts() {
        return service.ofNetwork();
    }

    /** The own Comune. */
    @GET
    @Path("own")
    public StartRow readOwnStart() {
        return service.own();
    }
}
