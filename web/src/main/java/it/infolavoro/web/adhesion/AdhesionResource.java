package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.BodyDetail;
import it.infolavoro.adhesion.MembershipOverview;
import it.infolavoro.adhesion.MembershipService;
import it.infolavoro.adhesion.ResumeMembership;
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

/** The bodies of the own network with their memberships. */
@RequestScoped
@Path("adhesions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdhesionResource {

    @Inject
    MembershipService service;

    /** All bodies as they stand today, applications that wait, and protocols that end. */
    @GET
    public MembershipOverview readAdhesions() {
        return service.overview();
    }

    /** A body with its history. */
    @GET
    @Path("{bodyKind}/{bodyId}")
    public BodyDetail openBody(@PathParam("bodyKind") Kind kind, @PathParam("bodyId") long bodyId) {
        return service.open(kind, bodyId);
    }

    /** A suspended body takes part again. */
    @POST
    @Path("{bodyKind}/{bodyId}/resumption")
    public void resumeMembership(
            @PathParam("bodyKind") Kind kind, @PathParam("bodyId") long bodyId, ResumeMembership command) {
        SameId.require(bodyId, command.bodyId(), "bodyId");
        service.resume(command);
    }
}
