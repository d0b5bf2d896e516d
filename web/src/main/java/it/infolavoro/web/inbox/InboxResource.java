package it.infolavoro.web.inbox;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.clock.RingReason;
import it.infolavoro.inbox.AcknowledgeDeliveries;
import it.infolavoro.inbox.Acknowledged;
import it.infolavoro.inbox.AnswerDelivery;
import it.infolavoro.inbox.AssignDelivery;
import it.infolavoro.inbox.InboxCounts;
import it.infolavoro.inbox.InboxDetail;
import it.infolavoro.inbox.InboxRow;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxSearch.Order;
import it.infolavoro.inbox.InboxSearch.Whose;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.platform.Slice;
import it.infolavoro.referral.Priority;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Referrals, from the side of the organisation that received them. */
@RequestScoped
@Path("inbox")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    InboxService service;

    /** How many deliveries ask for something. */
    @GET
    @Path("counts")
    public InboxCounts countInbox() {
        return service.counts();
    }

    /** A folder of the inbox, narrowed by what is given. */
    @GET
    public Slice<InboxRow> listInbox(
            @QueryParam("folder") @DefaultValue("NEW") Folder folder,
            @QueryParam("priority") Priority priority,
            @QueryParam("service") Long service,
            @QueryParam("whose") Whose whose,
            @QueryParam("colleague") Long colleague,
            @QueryParam("late") RingReason late,
            @QueryParam("order") Order order,
            @QueryParam("after") String after) {
        return this.service.list(new InboxSearch(folder, priority, service, whose, colleague, late, order, after));
    }

    /** Acknowledges several deliveries. */
    @POST
    @Path("acknowledgement")
    public Acknowledged acknowledgeDeliveries(AcknowledgeDeliveries command) {
        return service.acknowledge(command);
    }

    /** Gives a delivery to a colleague. */
    @POST
    @Path("{deliveryId}/assignee")
    public void assignDelivery(@PathParam("deliveryId") long deliveryId, AssignDelivery command) {
        SameId.require(deliveryId, command.deliveryId(), "deliveryId");
        service.assign(command);
    }

    /** Opens a delivery. A POST, because the desk learns that it was opened. */
    @POST
    @Path("{deliveryId}/open")
    @Consumes(MediaType.WILDCARD)
    public InboxDetail openDelivery(@PathParam("deliveryId") long deliveryId) {
        return service.open(deliveryId);
    }

    /** Moves a delivery. */
    @POST
    @Path("{deliveryId}/answer")
    public void answerDelivery(@PathParam("deliveryId") long deliveryId, AnswerDelivery command) {
        SameId.require(deliveryId, command.deliveryId(), "deliveryId");
        service.answer(command);
    }

    /** The services of other organisations to which the delivery can be forwarded. */
    @GET
    @Path("{deliveryId}/services")
    public List<ServiceRow> listServicesToForwardTo(@PathParam("deliveryId") long deliveryId) {
        return service.servicesToForwardTo(deliveryId);
    }
}
