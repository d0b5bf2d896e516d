package it.infolavoro.web.referral;

import it.infolavoro.fhir.FhirService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Referrals in the words of HL7 FHIR R4. */
@RequestScoped
@Path("fhir/referrals")
public class FhirResource {

    private static final String FHIR = "application/fhir+json";

    @Inject
    FhirService service;

    /** A referral as a Bundle of ServiceRequest, Tasks and what they name. */
    @GET
    @Path("{referralId}")
    @Produces({FHIR, MediaType.APPLICATION_JSON})
    public Response exportReferral(@PathParam("referralId") long referralId) {
        return Response.ok(service.export(referralId), FHIR + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"invio-" + referralId + ".fhir.json\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
