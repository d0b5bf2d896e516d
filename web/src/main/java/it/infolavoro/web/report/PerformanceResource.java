package it.infolavoro.web.report;

import it.infolavoro.report.PerformanceBy;
import it.infolavoro.report.PerformanceReport;
import it.infolavoro.report.PerformanceService;
import it.infolavoro.report.ReportFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;

/** How deliveries go. */
@RequestScoped
@Path("performance")
@Produces(MediaType.APPLICATION_JSON)
public class PerformanceResource {

    @Inject
    PerformanceService service;

    /** The performances in the network. */
    @GET
    public PerformanceReport readPerformance(
            @QueryParam("from") YearMonth from,
            @QueryParam("to") YearMonth to,
            @QueryParam("municipalityId") Long municipalityId,
            @QueryParam("organisationId") Long organisationId,
            @QueryParam("by") @DefaultValue("ORGANISATION") PerformanceBy by) {
        return service.network(new ReportFilter(from, to, municipalityId, organisationId), by);
    }

    /** The caller's organisation, by service. */
    @GET
    @Path("own")
    public PerformanceReport readOwnPerformance(@QueryParam("from") YearMonth from, @QueryParam("to") YearMonth to) {
        return service.own(new ReportFilter(from, to, null, null));
    }
}
