package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.DismissedPair;
import it.infolavoro.duplicate.DuplicateCheck;
import it.infolavoro.duplicate.DuplicateMatch;
import it.infolavoro.duplicate.DuplicatePair;
import it.infolavoro.duplicate.DuplicateService;
import it.infolavoro.duplicate.TellApart;
import it.infolavoro.platform.Slice;
import it.infolavoro.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Persons of the own Comune who may be the same. */
@RequestScoped
@Path("duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DuplicateResource {

    @Inject
    DuplicateService service;

    /** Persons who may be the one being written down, with why. */
    @POST
    @Path("search")
    public List<DuplicateMatch> findPossibleDuplicates(DuplicateCheck typed) {
        return service.possible(typed);
    }

    /** Pairs of records that may be one person's. */
    @GET
    public Slice<DuplicatePair> listPossibleDuplicates(@QueryParam("after") String after) {
        return service.list(after);
    }

    /** Pairs that were told apart. */
    @GET
    @Path("told-apart")
    public Slice<DismissedPair> listToldApart(@QueryParam("after") String after) {
        return service.toldApart(after);
    }

    /** Keeps that two persons are two. */
    @POST
    @Path("told-apart")
    public Created tellApart(TellApart command) {
        return new Created(service.tellApart(command), null);
    }

    /** Takes back that two persons are two. */
    @DELETE
    @Path("told-apart/{pairId}")
    public void proposeAgain(@PathParam("pairId") long pairId) {
        service.proposeAgain(pairId);
    }
}
