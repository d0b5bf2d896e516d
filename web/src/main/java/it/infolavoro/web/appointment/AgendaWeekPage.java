package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaDay;
import it.infolavoro.appointment.AgendaService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A week of the agenda. */
@Named
@ViewScoped
public class AgendaWeekPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    @Inject
    AgendaService agenda;

    private final AgendaAddress address = new AgendaAddress();
    private List<AgendaDay> days;

    /** The days on which something is booked, or can be. */
    public List<AgendaDay> getDays() {
        if (days == null) {
            days = agenda.week(address.date());
        }
        return days;
    }

    public LocalDate getBefore() {
        return address.date().minusDays(WEEK);
    }

    public LocalDate getAfter() {
        return address.date().plusDays(WEEK);
    }

    public AgendaAddress getAddress() {
        return address;
    }
}
