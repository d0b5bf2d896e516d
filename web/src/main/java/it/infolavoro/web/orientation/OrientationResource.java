package it.infolavoro.web.orientation;

import it.infolavoro.orientation.AmendSession;
import it.infolavoro.orientation.OrientationService;
import it.infolavoro.orientation.RecordSession;
import it.infolavoro.orientation.SessionDetail;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Orientation sessions. */
@RequestScoped
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrientationResource {

    @Inject
    OrientationService service;

    /** Records a session that was held. */
    @POST
    public Created recordSession(RecordSession command) {
        var id = service.record(command);
        return new Created(id, "sessions/" + id);
    }

    /** Reads a session. */
    @GET
    @Path("{sessionId}")
    public SessionDetail openSession(@PathParam("sessionId") long sessionId) {
        return service.open(sessionId);
    }

    /** Amends a session. */
    @PUT
    @Path("{sessionId}")
    public void amendSession(@PathParam("sessionId") long sessionId, AmendSession command) {
        SameId.require(sessionId, command.sessionId(), "sessionId");
        service.amend(command);
    }
}
