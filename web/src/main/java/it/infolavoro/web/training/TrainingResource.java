package it.infolavoro.web.training;

import it.infolavoro.training.CancelEvent;
import it.infolavoro.training.EnrolColleague;
import it.infolavoro.training.EnrolmentRow;
import it.infolavoro.training.EnrolmentState;
import it.infolavoro.training.NoteAttendance;
import it.infolavoro.training.PlanEvent;
import it.infolavoro.training.TrainingCalendar;
import it.infolavoro.training.TrainingService;
import it.infolavoro.training.WithdrawColleague;
import it.infolavoro.web.rest.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Training in the own network. */
@RequestScoped
@Path("training-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrainingResource {

    @Inject
    TrainingService service;

    /** What is ahead and what has been. */
    @GET
    public TrainingCalendar readTraining() {
        return service.calendar();
    }

    /** Plans an event. */
    @POST
    public Created planTraining(PlanEvent command) {
        return new Created(service.plan(command), null);
    }

    /** Cancels an event. */
    @POST
    @Path("cancellations")
    public void cancelTraining(CancelEvent command) {
        service.cancel(command);
    }

    /** Enrols the caller. */
    @PUT
    @Path("{eventId}/enrolment")
    @Consumes(MediaType.WILDCARD)
    public EnrolmentState enrolInTraining(@PathParam("eventId") long eventId) {
        return service.enrol(eventId);
    }

    /** Withdraws the caller. */
    @DELETE
    @Path("{eventId}/enrolment")
    public void withdrawFromTraining(@PathParam("eventId") long eventId) {
        service.withdraw(eventId);
    }

    /** Who comes. */
    @GET
    @Path("{eventId}/people")
    public List<EnrolmentRow> listTrainingPeople(@PathParam("eventId") long eventId) {
        return service.people(eventId);
    }

    /** Who of the own body comes. */
    @GET
    @Path("{eventId}/colleagues")
    public List<EnrolmentRow> listTrainingColleagues(@PathParam("eventId") long eventId) {
        return service.colleagues(eventId);
    }

    /** Enrols somebody of the own body. */
    @POST
    @Path("colleagues")
    public EnrolmentState enrolColleague(EnrolColleague command) {
        return service.enrolColleague(command);
    }

    /** Withdraws somebody of the own body. */
    @POST
    @Path("colleagues/withdrawals")
    public void withdrawColleague(WithdrawColleague command) {
        service.withdrawColleague(command);
    }

    /** Notes whether somebody was there. */
    @POST
    @Path("attendance")
    public void noteAttendance(NoteAttendance command) {
        service.note(command);
    }
}
