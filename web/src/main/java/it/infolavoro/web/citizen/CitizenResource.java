package it.infolavoro.web.citizen;

import it.infolavoro.citizen.CitizenDetail;
import it.infolavoro.citizen.CitizenService;
import it.infolavoro.citizen.CorrectCitizen;
import it.infolavoro.citizen.RegisterCitizen;
import it.infolavoro.search.SearchPersons;
import it.infolavoro.search.SearchResult;
import it.infolavoro.search.SearchService;
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

/** Persons of the own Comune. Searches are POSTs, because what they ask for is personal and addresses are logged. */
@RequestScoped
@Path("citizens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CitizenResource {

    @Inject
    CitizenService service;

    @Inject
    SearchService search;

    /** Finds persons by what would be typed into the one search box. */
    @POST
    @Path("search")
    public SearchResult searchCitizens(SearchPersons typed) {
        return search.search(typed);
    }

    /** Opens the record of a new person. */
    @POST
    public Created registerCitizen(RegisterCitizen command) {
        var id = service.register(command);
        return new Created(id, "citizens/" + id);
    }

    /** Reads a record. */
    @GET
    @Path("{citizenId}")
    public CitizenDetail openCitizen(@PathParam("citizenId") long citizenId) {
        return service.open(citizenId);
    }

    /** Corrects a record. */
    @PUT
    @Path("{citizenId}")
    public void correctCitizen(@PathParam("citizenId") long citizenId, CorrectCitizen command) {
        SameId.require(citizenId, command.citizenId(), "citizenId");
        service.correct(command);
    }
}
