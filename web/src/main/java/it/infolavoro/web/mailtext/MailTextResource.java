package it.infolavoro.web.mailtext;

import it.infolavoro.mailtext.MailPreview;
import it.infolavoro.mailtext.MailTextOverview;
import it.infolavoro.mailtext.MailTextService;
import it.infolavoro.mailtext.SettleMailText;
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

/** What the own Comune or network adds to mails. */
@RequestScoped
@Path("mail-texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailTextResource {

    @Inject
    MailTextService service;

    /** What is added now, and all versions. */
    @GET
    public MailTextOverview readMailTexts() {
        return service.overview();
    }

    /** A mail as it would be sent, with made-up data; stores nothing. */
    @POST
    @Path("preview")
    public MailPreview previewMailText(SettleMailText command) {
        return service.preview(command);
    }

    /** Replaces what is added to a kind of mail. */
    @PUT
    public void settleMailText(SettleMailText command) {
        service.settle(command);
    }

    /** Brings back an older version. */
    @POST
    @Path("restoration")
    public void restoreMailTexts(RestoreSettings command) {
        service.restore(command);
    }
}
