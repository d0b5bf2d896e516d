package it.infolavoro.web.administration;

import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.platform.Slice;
import it.infolavoro.report.ActivityRow;
import it.infolavoro.report.ActivitySearch;
import it.infolavoro.report.ActivityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** Who did what in the whole installation. */
@RequestScoped
@Path("activities")
@Produces(MediaType.APPLICATION_JSON)
public class ActivityResource {

    @Inject
    ActivityService service;

    /** Lists acts, the newest first. */
    @GET
    public Slice<ActivityRow> listActivities(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("actor") String actor,
            @QueryParam("role") String role,
            @QueryParam("kind") Kind kind,
            @QueryParam("action") String action,
            @QueryParam("after") String after) {
        return service.list(new ActivitySearch(from, to, actor, role, kind, action, after))
                .page();
    }
}
