package it.infolavoro.web.desk;

import it.infolavoro.desk.DeskDay;
import it.infolavoro.desk.DeskDayService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The desk's day. */
@RequestScoped
@Path("desk/today")
@Produces(MediaType.APPLICATION_JSON)
public class DeskDayResource {

    @Inject
    DeskDayService service;

    /** What was answered, which organisations are silent past their term, which next steps are due. */
    @GET
    public DeskDay readDeskDay() {
        return service.today();
    }
}
