package it.infolavoro.web.casefile;

import it.infolavoro.casefile.CaseFile;
import it.infolavoro.casefile.CaseFileService;
import it.infolavoro.casefile.OpenCaseFile;
import it.infolavoro.timeline.TimelineKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Everything the own desk knows about a person. */
@RequestScoped
@Path("citizens/{citizenId}/case-file")
@Produces(MediaType.APPLICATION_JSON)
public class CaseFileResource {

    @Inject
    CaseFileService service;

    /** Reads the case file with a page of its timeline, the newest event first. */
    @GET
    public CaseFile openCaseFile(
            @PathParam("citizenId") long citizenId,
            @QueryParam("show") TimelineKind show,
            @QueryParam("after") String after) {
        return service.open(new OpenCaseFile(citizenId, show, after));
    }
}
