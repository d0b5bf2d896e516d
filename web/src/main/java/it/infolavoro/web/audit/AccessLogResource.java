package it.infolavoro.web.audit;

import it.infolavoro.audit.AccessLogRow;
import it.infolavoro.audit.AccessLogSearch;
import it.infolavoro.audit.AccessLogService;
import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The Registro degli accessi of the own Comune. */
@RequestScoped
@Path("access-log")
@Produces(MediaType.APPLICATION_JSON)
public class AccessLogResource {

    @Inject
    AccessLogService service;

    /** Lists who read and changed what, the newest first. */
    @GET
    public Slice<AccessLogRow> listAccessLog(
            @QueryParam("citizenId") Long citizenId, @QueryParam("kind") Kind kind, @QueryParam("after") String after) {
        return service.list(new AccessLogSearch(citizenId, kind, after));
    }
}
