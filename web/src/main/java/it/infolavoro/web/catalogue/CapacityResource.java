package it.infolavoro.web.catalogue;

import it.infolavoro.catalogue.CapacityRow;
import it.infolavoro.catalogue.CapacityService;
import it.infolavoro.catalogue.TellCapacity;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How soon the own services can take somebody. */
@RequestScoped
@Path("capacities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CapacityResource {

    @Inject
    CapacityService service;

    /** The services that the organisation offers. */
    @GET
    public List<CapacityRow> listCapacities() {
        return service.list();
    }

    /** Tells places and wait as they are today. */
    @PUT
    @Path("{serviceId}")
    public void tellCapacity(@PathParam("serviceId") long serviceId, TellCapacity command) {
        SameId.require(serviceId, command.serviceId(), "serviceId");
        service.tell(command);
    }
}
