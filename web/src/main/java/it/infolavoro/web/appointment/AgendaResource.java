package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaDay;
import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.appointment.FollowAppointment;
import it.infolavoro.appointment.FreeSlot;
import it.infolavoro.appointment.MoveAppointment;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.rest.Created;
import it.infolavoro.web.rest.SameId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** The desk's agenda. */
@RequestScoped
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgendaResource {

    @Inject
    AgendaService service;

    /** Reads today's agenda, with what is free. */
    @GET
    @Path("today")
    public AgendaDay readToday() {
        return service.day(LocalDate.now(Clocks.ITALY));
    }

    /** Finds the first slot that is free from now on; null where there is none for two months. */
    @GET
    @Path("first-free")
    public FreeSlot findFirstFree() {
        return service.firstFree();
    }

    /** Reads an appointment. */
    @GET
    @Path("{appointmentId}")
    public AppointmentRow openAppointment(@PathParam("appointmentId") long appointmentId) {
        return service.open(appointmentId);
    }

    /** Books a slot. */
    @POST
    public Created bookAppointment(BookAppointment command) {
        var id = service.book(command);
        return new Created(id, "appointments/" + id);
    }

    /** Moves an appointment to another slot. */
    @POST
    @Path("{appointmentId}/move")
    public void moveAppointment(@PathParam("appointmentId") long appointmentId, MoveAppointment command) {
        SameId.require(appointmentId, command.appointmentId(), "appointmentId");
        service.move(command);
    }

    /** Says what has become of an appointment. */
    @POST
    @Path("{appointmentId}/follow")
    public void followAppointment(@PathParam("appointmentId") long appointmentId, FollowAppointment command) {
        SameId.require(appointmentId, command.appointmentId(), "appointmentId");
        service.follow(command);
    }
}
