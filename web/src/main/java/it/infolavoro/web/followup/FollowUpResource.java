package it.infolavoro.web.followup;

import it.infolavoro.followup.AnswerFollowUp;
import it.infolavoro.followup.FollowUpRow;
import it.infolavoro.followup.FollowUpService;
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

/** Questions about what became of an outcome. */
@RequestScoped
@Path("follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FollowUpResource {

    @Inject
    FollowUpService service;

    /** The questions about a referral, the first due first. */
    @GET
    @Path("of/{referralId}")
    public List<FollowUpRow> listFollowUps(@PathParam("referralId") long referralId) {
        return service.of(referralId);
    }

    /** Reads a question with whom to ask. */
    @GET
    @Path("{followUpId}")
    public FollowUpRow openFollowUp(@PathParam("followUpId") long followUpId) {
        return service.open(followUpId);
    }

    /** Notes what the person said. */
    @POST
    @Path("{followUpId}/answer")
    public void answerFollowUp(@PathParam("followUpId") long followUpId, AnswerFollowUp command) {
        SameId.require(followUpId, command.followUpId(), "followUpId");
        service.answer(command);
    }
}
