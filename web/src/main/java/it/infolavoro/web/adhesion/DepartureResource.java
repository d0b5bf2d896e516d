package it.infolavoro.web.adhesion;

import it.infolavoro.departure.Depart;
import it.infolavoro.departure.DeparturePlan;
import it.infolavoro.departure.DepartureService;
import it.infolavoro.identity.Caller.Kind;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Bodies of the own network that leave or are suspended. */
@RequestScoped
@Path("departures/{bodyKind}/{bodyId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DepartureResource {

    @Inject
    DepartureService service;

    /** A body with what is open, in counts. */
    @GET
    public DeparturePlan planDeparture(@PathParam("bodyKind") Kind kind, @PathParam("bodyId") long bodyId) {
        return service.plan(kind, bodyId);
    }

    /** The body is suspended or leaves. */
    @POST
    public void depart(@PathParam("bodyKind") Kind kind, @PathParam("bodyId") long bodyId, Depart command) {
        SameId.require(bodyId, command.bodyId(), "bodyId");
        service.depart(command);
    }

    /** Goes on with what a stop of the server broke off. */
    @POST
    @Path("settlement")
    public void resettleDeparture(@PathParam("bodyKind") Kind kind, @PathParam("bodyId") long bodyId) {
        service.resettle(kind, bodyId);
    }
}
