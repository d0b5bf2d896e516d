package it.infolavoro.web.referral;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.offer.Offer;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.OfferedRow;
import it.infolavoro.offer.Turns;
import it.infolavoro.referral.ReferralService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The services that a referral can be sent to. */
@RequestScoped
@Path("recipients")
@Produces(MediaType.APPLICATION_JSON)
public class RecipientResource {

    @Inject
    ReferralService service;

    /** The services that meet a need, of organisations whose adhesion is in force. */
    @GET
    @Path("{needKind}")
    public List<ServiceRow> listServicesForNeed(@PathParam("needKind") String needKind) {
        return service.servicesFor(needKind);
    }

    /**
     * The services for a need of a person, in the order in which a desk sees them, with their conditions; those that
     * match.
     */
    @GET
    @Path("{needKind}/for/{citizenId}")
    public List<Offer> listOffers(
            @PathParam("needKind") String needKind,
            @PathParam("citizenId") long citizenId,
            @QueryParam("place") String place,
            @QueryParam("language") String language,
            @QueryParam("audience") String audience) {
        return service.search(citizenId, needKind, new OfferFilter(place, language, audience));
    }

    /** The list that the desk was shown when it wrote a referral. */
    @GET
    @Path("shown/{referralId}")
    public List<OfferedRow> listOffered(@PathParam("referralId") long referralId) {
        return service.offered(referralId);
    }

    /** How often each organisation was shown and chosen in the last year. */
    @GET
    @Path("turns")
    public List<Turns> listTurns() {
        return service.turns();
    }
}
