package it.infolavoro.web.look;

import it.infolavoro.look.LookOverview;
import it.infolavoro.look.LookPreview;
import it.infolavoro.look.LookService;
import it.infolavoro.look.SettleLook;
import it.infolavoro.settings.RestoreSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The look of the own Comune or network. */
@RequestScoped
@Path("look")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LookResource {

    @Inject
    LookService service;

    /** The look that holds now, and all versions. */
    @GET
    public LookOverview readLook() {
        return service.overview();
    }

    /** The look as it would be; stores nothing. */
    @POST
    @Path("preview")
    public LookPreview previewLook(SettleLook command) {
        return service.preview(command);
    }

    /** Replaces the look. */
    @PUT
    public void settleLook(SettleLook command) {
        service.settle(command);
    }

    /** Brings back an older version. */
    @POST
    @Path("restoration")
    public void restoreLook(RestoreSettings command) {
        service.restore(command);
    }
}
