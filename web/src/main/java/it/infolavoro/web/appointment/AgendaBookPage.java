package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.appointment.MoveAppointment;
import it.infolavoro.orientation.OrientationService;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Gives a slot away, or moves an appointment into it. */
@Named
@ViewScoped
public class AgendaBookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AgendaService agenda;

    @Inject
    OrientationService persons;

    @Inject
    Notices notices;

    private final DraftedRequest request = new DraftedRequest();
    private final AgendaAddress address = new AgendaAddress();
    private String at;
    private String operator;
    private String personName;
    private String guestName;
    private String guestPhone;
    private AppointmentRow moved;

    /** Reads for whom it is. Throws NotFound where the address names nobody of the own Comune. */
    public void open() {
        if (address.getMove() != null) {
            moved = agenda.open(address.getMove());
            personName = moved.name();
        } else if (address.getCitizen() != null) {
            personName = persons.personName(address.getCitizen());
        }
    }

    /** Books or moves, and shows the day. */
    public String save() {
        var day = address.date();
        if (moved == null) {
            agenda.book(new BookAppointment(
                    request.id(), address.getCitizen(), guestName, guestPhone, operator, day, AgendaAddress.time(at)));
            notices.done("appointment.booked.done");
        } else {
            agenda.move(new MoveAppointment(moved.id(), moved.version(), operator, day, AgendaAddress.time(at)));
            notices.done("appointment.moved.done");
        }
        return "/agenda/day?faces-redirect=true&day=" + day;
    }

    /** The request of somebody who has no record; null where nothing is typed, and no draft kept. */
    public DraftedRequest getRequest() {
        return personName == null ? request : null;
    }

    public LocalDate getDate() {
        return address.date();
    }

    public AgendaAddress getAddress() {
        return address;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }

    public String getOperator() {
        return operator;
    }

    public void setOperator(String operator) {
        this.operator = operator;
    }

    /** Name of the person on file, or of the appointment that is moved; null while it has to be typed. */
    public String getPersonName() {
        return personName;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = guestName;
    }

    public String getGuestPhone() {
        return guestPhone;
    }

    public void setGuestPhone(String guestPhone) {
        this.guestPhone = guestPhone;
    }
}
