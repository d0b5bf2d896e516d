package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaDay;
import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.appointment.AppointmentState;
import it.infolavoro.appointment.FollowAppointment;
import it.infolavoro.appointment.Place;
import it.infolavoro.notification.MailRow;
import it.infolavoro.orientation.OrientationService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** A day of the agenda: who comes, what is free, and what became of each appointment. */
@Named
@ViewScoped
public class AgendaDayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgendaService agenda;

    @Inject
    OrientationService persons;

    @Inject
    Notices notices;

    private final AgendaAddress address = new AgendaAddress();
    private String personName;
    private AgendaDay day;
    private Map<Long, MailRow> mails;

    /**
     * Reads for whom a slot is being chosen, if for somebody on file. Throws NotFound; a merged record leads on to the
     * kept one.
     */
    public void open() {
        if (address.getCitizen() != null) {
            personName = persons.personName(address.getCitizen());
        }
    }

    /** The day, read once for a page. */
    public AgendaDay getDay() {
        if (day == null) {
            day = agenda.day(address.date());
        }
        return day;
    }

    /** What became of the last mail about an appointment; null where none was written. */
    public MailRow mail(AppointmentRow row) {
        if (mails == null) {
            mails = agenda.mails(getDay().operators().stream()
                    .flatMap(operator -> operator.places().stream())
                    .map(Place::appointment)
                    .filter(Objects::nonNull)
                    .map(AppointmentRow::id)
                    .toList());
        }
        return mails.get(row.id());
    }

    public LocalDate getBefore() {
        return address.date().minusDays(1);
    }

    public LocalDate getAfter() {
        return address.date().plusDays(1);
    }

    /** Leads to the first slot that is free from now on. */
    public String firstFree() {
        var free = agenda.firstFree();
        if (free == null) {
            notices.warn("appointment.noneFree");
            return null;
        }
        return BookingAddress.of(free, address);
    }

    /** Forgets the day, so that a page that stays shows it as it is then. */
    public void again() {
        day = null;
        mails = null;
    }

    /** The person did not come. */
    public void absent(AppointmentRow row) {
        follow(row, AppointmentState.NO_SHOW);
        notices.done("appointment.absent.done");
    }

    /** The appointment is cancelled, and its time free again. */
    public void cancel(AppointmentRow row) {
        follow(row, AppointmentState.CANCELLED);
        notices.done("appointment.cancelled.done");
    }

    private void follow(AppointmentRow row, AppointmentState state) {
        again();
        agenda.follow(new FollowAppointment(row.id(), row.version(), state));
    }

    /** Name of the person on file for whom a slot is being chosen, or null. */
    public String getPersonName() {
        return personName;
    }

    public AgendaAddress getAddress() {
        return address;
    }
}
