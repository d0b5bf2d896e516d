package it.infolavoro.web.casefile;

import it.infolavoro.casefile.CaseFile;
import it.infolavoro.casefile.CaseFileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Everything the own desk knows about a person. */
@RequestScoped
@Path("citizens/{citizenId}/case-file")
@Produces(MediaType.APPLICATION_JSON)
public class CaseFileResource {

    @Inject
    CaseFileService service;

    /** Reads the case file, the newest event first. */
    @GET
    public CaseFile openCaseFile(@PathParam("citizenId") long citizenId) {
        return service.open(citizenId);
    }
}
