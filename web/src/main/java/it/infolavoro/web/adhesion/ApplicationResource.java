package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.ApplicationRow;
import it.infolavoro.adhesion.ApplicationService;
import it.infolavoro.adhesion.Apply;
import it.infolavoro.adhesion.ApproveApplication;
import it.infolavoro.adhesion.JoinNetwork;
import it.infolavoro.adhesion.RefuseApplication;
import it.infolavoro.network.ItalianComune;
import it.infolavoro.network.NetworkBody;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Applications to the own network. */
@RequestScoped
@Path("adhesion-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    private static final String APPLICATION = "applicationId";

    @Inject
    ApplicationService service;

    /** Comuni of Italy whose name begins so, or by ISTAT code. */
    @GET
    @Path("comuni")
    public List<ItalianComune> findComuni(@QueryParam("name") String name) {
        return service.comuni(name);
    }

    /** Enters an application. */
    @POST
    public Created enterApplication(Apply command) {
        var id = service.apply(command);
        return new Created(id, "adhesion-applications/" + id);
    }

    /** Reads an application. */
    @GET
    @Path("{applicationId}")
    public ApplicationRow openApplication(@PathParam(APPLICATION) long applicationId) {
        return service.open(applicationId);
    }

    /** The body may sign. */
    @POST
    @Path("{applicationId}/approval")
    public void approveApplication(@PathParam(APPLICATION) long applicationId, ApproveApplication command) {
        SameId.require(applicationId, command.applicationId(), APPLICATION);
        service.approve(command);
    }

    /** The body may not join. */
    @POST
    @Path("{applicationId}/refusal")
    public void refuseApplication(@PathParam(APPLICATION) long applicationId, RefuseApplication command) {
        SameId.require(applicationId, command.applicationId(), APPLICATION);
        service.refuse(command);
    }

    /** The body has signed, and takes part from a day on. */
    @POST
    @Path("{applicationId}/joining")
    public NetworkBody joinNetwork(@PathParam(APPLICATION) long applicationId, JoinNetwork command) {
        SameId.require(applicationId, command.applicationId(), APPLICATION);
        return service.join(command);
    }
}
