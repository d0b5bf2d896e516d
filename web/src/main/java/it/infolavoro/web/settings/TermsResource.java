package it.infolavoro.web.settings;

import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.settings.SettleTerms;
import it.infolavoro.settings.TermsOverview;
import it.infolavoro.settings.TermsPreview;
import it.infolavoro.settings.TermsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The terms of the own network. */
@RequestScoped
@Path("terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject
    TermsService service;

    /** The terms that hold now, and all versions. */
    @GET
    public TermsOverview readTerms() {
        return service.overview();
    }

    /** What new terms would change; stores nothing. */
    @POST
    @Path("preview")
    public TermsPreview previewTerms(SettleTerms command) {
        return service.preview(command);
    }

    /** Replaces terms. */
    @PUT
    public void settleTerms(SettleTerms command) {
        service.settle(command);
    }

    /** Brings back an older version. */
    @POST
    @Path("restoration")
    public void restoreTerms(RestoreSettings command) {
        service.restore(command);
    }
}
