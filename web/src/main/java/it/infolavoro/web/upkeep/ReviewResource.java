package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.DecideEntry;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.ReviewService;
import it.infolavoro.upkeep.VersionRow;
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

/** The entries of the network, for its coordinator. */
@RequestScoped
@Path("reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    ReviewService service;

    /** All entries; those that wait have an open version in review. */
    @GET
    public List<EntryRow> listReviews() {
        return service.list();
    }

    /** One entry with what its open version would change. */
    @GET
    @Path("{serviceId}")
    public EntryDetail openReview(@PathParam("serviceId") long serviceId) {
        return service.open(serviceId);
    }

    /** Approves the version that waits, or sends it back with a reason. */
    @POST
    @Path("{serviceId}/decision")
    public void decideReview(@PathParam("serviceId") long serviceId, DecideEntry command) {
        SameId.require(serviceId, command.serviceId(), "serviceId");
        service.decide(command);
    }

    /** The versions of an entry, the latest first. */
    @GET
    @Path("{serviceId}/versions")
    public List<VersionRow> listReviewVersions(@PathParam("serviceId") long serviceId) {
        return service.history(serviceId);
    }
}
