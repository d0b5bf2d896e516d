package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaDay;
import it.infolavoro.appointment.AgendaService;
import it.infolavoro.orientation.OrientationService;
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

    @Inject
    OrientationService persons;

    private final AgendaAddress address = new AgendaAddress();
    private String personName;
    private List<AgendaDay> days;

    /**
     * Reads for whom a slot is being chosen, if for somebody on file. Throws NotFound; a merged record leads on to the
     * kept one.
     */
    public void open() {
        if (address.getCitizen() != null) {
            personName = persons.personName(address.getCitizen());
        }
    }

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

    /** Name of the person on file for whom a slot is being chosen, or null. */
    public String getPersonName() {
        return personName;
    }

    public AgendaAddress getAddress() {
        return address;
    }
}
