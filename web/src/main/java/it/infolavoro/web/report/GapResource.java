package it.infolavoro.web.report;

import it.infolavoro.report.GapReport;
import it.infolavoro.report.GapService;
import it.infolavoro.report.ReportFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;

/** What is missing in the catalogue. */
@RequestScoped
@Path("gaps")
@Produces(MediaType.APPLICATION_JSON)
public class GapResource {

    @Inject
    GapService service;

    /** The gaps of the network in a period. */
    @GET
    public GapReport readGaps(
            @QueryParam("from") YearMonth from,
            @QueryParam("to") YearMonth to,
            @QueryParam("municipalityId") Long municipalityId) {
        return service.gaps(new ReportFilter(from, to, municipalityId, null));
    }
}
