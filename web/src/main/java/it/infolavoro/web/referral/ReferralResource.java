package it.infolavoro.web.referral;

import it.infolavoro.platform.Slice;
import it.infolavoro.referral.EndDelivery;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.ReferralDetail;
import it.infolavoro.referral.ReferralPreview;
import it.infolavoro.referral.ReferralRow;
import it.infolavoro.referral.ReferralSearch;
import it.infolavoro.referral.ReferralSearch.Show;
import it.infolavoro.referral.ReferralService;
import it.infolavoro.referral.ReportedAnswer;
import it.infolavoro.referral.ReportedAnswerService;
import it.infolavoro.referral.SendDraft;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Referrals, from the side of the desk. */
@RequestScoped
@Path("referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {

    @Inject
    ReferralService service;

    @Inject
    ReportedAnswerService answers;

    /** Lists the desk's deliveries, the newest first. */
    @GET
    public Slice<ReferralRow> listReferrals(
            @QueryParam("show") @DefaultValue("ALL") Show show, @QueryParam("after") String after) {
        return service.list(new ReferralSearch(show, after));
    }

    /** Writes a referral, as a draft or sent at once. */
    @POST
    public Created prepareReferral(PrepareReferral command) {
        var id = service.prepare(command);
        return new Created(id, "referrals/" + id);
    }

    /** Shows what the organisations would see. */
    @POST
    @Path("preview")
    public ReferralPreview previewReferral(ReferralContent content) {
        return service.preview(content);
    }

    /** Reads a referral with its deliveries and their history. */
    @GET
    @Path("{referralId}")
    public ReferralDetail openReferral(@PathParam("referralId") long referralId) {
        return service.open(referralId);
    }

    /** Sends a draft. */
    @POST
    @Path("{referralId}/send")
    public void sendDraft(@PathParam("referralId") long referralId, SendDraft command) {
        SameId.require(referralId, command.referralId(), "referralId");
        service.sendDraft(command);
    }

    /** Withdraws a delivery, interrupts it, or marks it as a mistake. */
    @POST
    @Path("deliveries/{deliveryId}/end")
    public void endDelivery(@PathParam("deliveryId") long deliveryId, EndDelivery command) {
        SameId.require(deliveryId, command.deliveryId(), "deliveryId");
        service.end(command);
    }

    /** Writes down what an organisation has told by telephone or on paper. */
    @POST
    @Path("deliveries/{deliveryId}/reported")
    public void reportAnswer(@PathParam("deliveryId") long deliveryId, ReportedAnswer command) {
        SameId.require(deliveryId, command.deliveryId(), "deliveryId");
        answers.report(command);
    }
}
