package it.infolavoro.web.intake;

import it.infolavoro.intake.CloseNeed;
import it.infolavoro.intake.IntakeService;
import it.infolavoro.intake.RecordFirstIntake;
import it.infolavoro.intake.RecordInformationVisit;
import it.infolavoro.intake.RecordIntake;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Visits at the desk, and the needs that they found. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntakeResource {

    @Inject
    IntakeService service;

    /** Records the visit of a person; the case file shows it. */
    @POST
    @Path("visits")
    public Created recordVisit(RecordIntake command) {
        var id = service.record(command);
        return new Created(id, "citizens/" + command.citizenId() + "/case-file");
    }

    /** Opens the record of a person and records the first visit, both or neither. */
    @POST
    @Path("first-visits")
    public Created recordFirstVisit(RecordFirstIntake command) {
        var first = service.recordFirst(command);
        return new Created(first.intakeId(), "citizens/" + first.citizenId() + "/case-file");
    }

    /** Counts a visit without a name. */
    @POST
    @Path("information-visits")
    public Created recordInformationVisit(RecordInformationVisit command) {
        return new Created(service.recordInformationVisit(command), null);
    }

    /** Closes a need. */
    @POST
    @Path("needs/{needId}/close")
    public void closeNeed(@PathParam("needId") long needId, CloseNeed command) {
        SameId.require(needId, command.needId(), "needId");
        service.closeNeed(command);
    }
}
