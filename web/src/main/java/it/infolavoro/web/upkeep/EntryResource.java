package it.infolavoro.web.upkeep;

import it.infolavoro.upkeep.AddEntry;
import it.infolavoro.upkeep.ChangeEntry;
import it.infolavoro.upkeep.EntryDetail;
import it.infolavoro.upkeep.EntryRow;
import it.infolavoro.upkeep.EntryService;
import it.infolavoro.upkeep.SaveEntry;
import it.infolavoro.upkeep.VersionRow;
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
import java.util.List;

/** The entries of the catalogue that the own organisation keeps. */
@RequestScoped
@Path("entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EntryResource {

    @Inject
    EntryService service;

    /** The entries, by name. */
    @GET
    public List<EntryRow> listEntries() {
        return service.list();
    }

    /** Begins an entry, as a draft. */
    @POST
    public Created addEntry(AddEntry command) {
        var id = service.add(command);
        return new Created(id, "entries/" + id);
    }

    /** One entry with what its draft would change. */
    @GET
    @Path("{serviceId}")
    public EntryDetail openEntry(@PathParam("serviceId") long serviceId) {
        return service.open(serviceId);
    }

    /** Replaces the draft. */
    @PUT
    @Path("{serviceId}")
    public void saveEntry(@PathParam("serviceId") long serviceId, SaveEntry command) {
        SameId.require(serviceId, command.serviceId(), "serviceId");
        service.save(command);
    }

    /** Submits, takes back, drops, confirms, suspends or resumes an entry. */
    @POST
    @Path("{serviceId}/move")
    public void moveEntry(@PathParam("serviceId") long serviceId, ChangeEntry command) {
        SameId.require(serviceId, command.serviceId(), "serviceId");
        service.change(command);
    }

    /** The versions of an entry, the latest first. */
    @GET
    @Path("{serviceId}/versions")
    public List<VersionRow> listEntryVersions(@PathParam("serviceId") long serviceId) {
        return service.history(serviceId);
    }
}
