package it.infolavoro.web.conversation;

import it.infolavoro.conversation.Conversation;
import it.infolavoro.conversation.InboxConversationService;
import it.infolavoro.conversation.MessageFile;
import it.infolavoro.conversation.PostMessage;
import it.infolavoro.conversation.UnreadThread;
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

/** Threads about deliveries, from the side of the organisation. */
@RequestScoped
@Path("inbox-messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InboxMessageResource {

    @Inject
    InboxConversationService service;

    /** Threads with something unread. */
    @GET
    public List<UnreadThread> listInboxUnreadThreads() {
        return service.unread();
    }

    /** Reads a thread. A POST, because the other side learns that it was read. */
    @POST
    @Path("{deliveryId}/reading")
    @Consumes(MediaType.WILDCARD)
    public Conversation readInboxThread(@PathParam("deliveryId") long deliveryId) {
        return service.read(deliveryId);
    }

    /** Writes to the other side. */
    @POST
    @Path("{deliveryId}")
    public void postInboxMessage(@PathParam("deliveryId") long deliveryId, PostMessage command) {
        SameId.require(deliveryId, command.deliveryId(), "deliveryId");
        service.post(command);
    }

    /** The file of a message. */
    @GET
    @Path("files/{messageId}")
    public MessageFile downloadInboxMessageFile(@PathParam("messageId") long messageId) {
        return service.file(messageId);
    }
}
