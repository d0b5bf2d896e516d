package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.platform.Clocks;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** An appointment in words to be read out on the telephone or handed over on paper, for whoever gets no mail. */
@Named
@ViewScoped
public class AgendaSlipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgendaService agenda;

    private long id;
    private AppointmentRow appointment;

    /** Reads the appointment. Throws NotFound. */
    public void open() {
        appointment = agenda.open(id);
    }

    public AppointmentRow getAppointment() {
        return appointment;
    }

    /** The day in Italy. */
    public LocalDate getDay() {
        return Clocks.day(appointment.startsAt());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
