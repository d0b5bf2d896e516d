package it.infolavoro.web.report;

import it.infolavoro.report.NetworkReport;
import it.infolavoro.report.ReportFilter;
import it.infolavoro.report.ReportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;

/** The figures of the own network. */
@RequestScoped
@Path("report")
public class ReportResource {

    @Inject
    ReportService service;

    @Inject
    ReportFile file;

    /** Counts by Comune, month, reason, channel, organisation, need, state and outcome. */
    @GET
    @Path("network")
    @Produces(MediaType.APPLICATION_JSON)
    public NetworkReport readNetworkReport(
            @QueryParam("from") YearMonth from,
            @QueryParam("to") YearMonth to,
            @QueryParam("municipalityId") Long municipalityId,
            @QueryParam("organisationId") Long organisationId) {
        return service.network(new ReportFilter(from, to, municipalityId, organisationId));
    }

    /** The same counts as a file for a spreadsheet. */
    @GET
    @Path("network.csv")
    @Produces("text/csv;charset=UTF-8")
    public String exportNetworkReport(
            @QueryParam("from") YearMonth from,
            @QueryParam("to") YearMonth to,
            @QueryParam("municipalityId") Long municipalityId,
            @QueryParam("organisationId") Long organisationId) {
        return file.csv(new ReportFilter(from, to, municipalityId, organisationId));
    }
}
