package it.infolavoro.web.adhesion;

import it.infolavoro.adhesion.EnterProtocol;
import it.infolavoro.adhesion.ProtocolService;
import it.infolavoro.adhesion.RenewProtocol;
import it.infolavoro.adhesion.Renewal;
import it.infolavoro.network.ProtocolRow;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The protocols of the own network. */
@RequestScoped
@Path("protocols")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProtocolResource {

    @Inject
    ProtocolService service;

    /** The protocols, the latest end first. */
    @GET
    public List<ProtocolRow> listProtocols() {
        return service.list();
    }

    /** Enters a protocol. */
    @POST
    public Created enterProtocol(EnterProtocol command) {
        return created(service.enter(command));
    }

    /** A protocol with the bodies that take part by it. */
    @GET
    @Path("{protocolId}")
    public Renewal openProtocol(@PathParam("protocolId") long protocolId) {
        return service.renewal(protocolId);
    }

    /** Enters the next edition for the bodies that sign. */
    @POST
    @Path("{protocolId}/renewal")
    public Created renewProtocol(@PathParam("protocolId") long protocolId, RenewProtocol command) {
        SameId.require(protocolId, command.protocolId(), "protocolId");
        return created(service.renew(command));
    }

    private static Created created(long id) {
        return new Created(id, "protocols/" + id);
    }
}
