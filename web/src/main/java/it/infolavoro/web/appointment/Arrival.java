package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.appointment.AppointmentState;
import it.infolavoro.appointment.FollowAppointment;
import it.infolavoro.web.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody with an appointment is here: one click, in the agenda or on the start page. */
@Named
@RequestScoped
public class Arrival {

    @Inject
    AgendaService agenda;

    @Inject
    Notices notices;

    /** Notes it and leads on to the visit, or to a new record where the person has none. */
    public String note(AppointmentRow row) {
        agenda.follow(new FollowAppointment(row.id(), row.version(), AppointmentState.ARRIVED));
        notices.done("appointment.arrived.done");
        return row.citizenId() == null
                ? "/citizen/new?faces-redirect=true"
                : "/intake/new?faces-redirect=true&citizen=" + row.citizenId();
    }
}
