package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AgendaService;
import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.appointment.AppointmentState;
import it.infolavoro.appointment.BookAppointment;
import it.infolavoro.appointment.FreeSlot;
import it.infolavoro.appointment.MoveAppointment;
import it.infolavoro.appointment.SlotOffer;
import it.infolavoro.orientation.OrientationService;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

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
    private SlotOffer offer;
    private String offeredFor;

    /**
     * Reads for whom it is. Leads back to the agenda where the appointment is no longer to be moved. Throws NotFound
     * where the address names nobody of the own Comune.
     */
    public String open() {
        if (address.getMove() != null) {
            moved = agenda.open(address.getMove());
            personName = moved.name();
            if (moved.state() != AppointmentState.BOOKED) {
                notices.warn("appointment.move.over");
                return "/agenda/day?faces-redirect=true&day=" + Clocks.day(moved.startsAt());
            }
        } else if (address.getCitizen() != null) {
            personName = persons.personName(address.getCitizen());
        }
        return null;
    }

    /**
     * Whether the slot of the address, or of the draft that goes on, can be given, and else which come next; asked anew
     * for each page that is shown.
     */
    public SlotOffer getOffer() {
        var asked = address.date() + " " + at + " " + operator;
        if (offer == null || !asked.equals(offeredFor)) {
            offer = agenda.offer(address.date(), AgendaAddress.time(at), operator);
            offeredFor = asked;
        }
        return offer;
    }

    /** Gives the slot of the address. */
    public String save() {
        return give(address.date(), AgendaAddress.time(at), operator);
    }

    /** Gives another slot instead, to whoever has been typed. */
    public String take(FreeSlot slot) {
        return give(slot.day(), slot.at(), slot.operator());
    }

    /** Books or moves, and shows the day. */
    private String give(LocalDate day, LocalTime time, String whose) {
        offer = null;
        if (moved == null) {
            agenda.book(
                    new BookAppointment(request.id(), address.getCitizen(), guestName, guestPhone, whose, day, time));
            notices.done(personName == null ? "appointment.booked.guest" : "appointment.booked.done");
        } else {
            agenda.move(new MoveAppointment(moved.id(), moved.version(), whose, day, time));
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
