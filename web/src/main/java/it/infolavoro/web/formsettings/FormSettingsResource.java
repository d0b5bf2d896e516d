package it.infolavoro.web.formsettings;

import it.infolavoro.formsettings.FormOverview;
import it.infolavoro.formsettings.FormRules;
import it.infolavoro.formsettings.FormSettingsService;
import it.infolavoro.formsettings.SettleForm;
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

/** What the forms of the own desk ask for. */
@RequestScoped
@Path("form-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormSettingsResource {

    @Inject
    FormSettingsService service;

    /** Reads the rules that hold now, all joined, which a program must follow when it sends data. */
    @GET
    public FormRules readFormRules() {
        return service.rules();
    }

    /** Reads what the Comune and its network have settled, with the version that a change must carry. */
    @GET
    @Path("own")
    public FormOverview readFormSettings() {
        return service.overview();
    }

    /** Brings back an older version of what the Comune has settled. */
    @POST
    @Path("own/restoration")
    public void restoreForm(RestoreSettings command) {
        service.restore(command);
    }

    /** Replaces what the Comune has settled. */
    @PUT
    @Path("own")
    public void settleForm(SettleForm command) {
        service.settle(command);
    }
}
