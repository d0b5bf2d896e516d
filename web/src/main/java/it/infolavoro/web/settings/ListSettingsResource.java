package it.infolavoro.web.settings;

import it.infolavoro.listsettings.ListOverview;
import it.infolavoro.listsettings.ListSettingsService;
import it.infolavoro.listsettings.SettleList;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettingChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The lists that all desks of the own network choose from. */
@RequestScoped
@Path("lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ListSettingsResource {

    @Inject
    ListSettingsService service;

    /** The lists that hold now, and all versions. */
    @GET
    public ListOverview readLists() {
        return service.overview();
    }

    /** What settling a list would change; stores nothing. */
    @POST
    @Path("preview")
    public List<SettingChange> previewList(SettleList command) {
        return service.preview(command);
    }

    /** Settles a list. */
    @PUT
    public void settleList(SettleList command) {
        service.settle(command);
    }

    /** Brings back an older version of all lists. */
    @POST
    @Path("restoration")
    public void restoreLists(RestoreSettings command) {
        service.restore(command);
    }
}
