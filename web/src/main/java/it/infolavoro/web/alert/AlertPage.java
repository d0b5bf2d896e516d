package it.infolavoro.web.alert;

import it.infolavoro.alert.AddAddress;
import it.infolavoro.alert.AddressRow;
import it.infolavoro.alert.AlertService;
import it.infolavoro.alert.Rhythm;
import it.infolavoro.web.caller.CallerBean;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Who gets mails of the caller's desk or organisation. */
@Named
@ViewScoped
public class AlertPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_START = 8;
    private static final int USUAL_END = 19;
    private static final int NOON = 12;

    @Inject
    AlertService alerts;

    @Inject
    CallerBean caller;

    @Inject
    Notices notices;

    private List<AddressRow> rows = List.of();
    private String address;
    private boolean shared;
    private Rhythm rhythm = Rhythm.IMMEDIATE;
    private int fromHour = USUAL_START;
    private int untilHour = USUAL_END;

    /** Reads the addresses. */
    public void open() {
        rows = alerts.list();
    }

    /** Adds the address of the form. */
    public String add() {
        var id = alerts.add(new AddAddress(shared, address, rhythm, fromHour, untilHour));
        notices.done("alert.added");
        return "/alerts/confirm?faces-redirect=true&id=" + id;
    }

    /** Ends the mails to an address. */
    public void remove(AddressRow row) {
        alerts.remove(row.id());
        notices.done("alert.removed");
        open();
    }

    /** Whether the caller can end the mails to an address: one's own, or any of the body's for its manager. */
    public boolean mayRemove(AddressRow row) {
        return isManager() || !row.shared();
    }

    /** Whether the caller looks after the body's settings. */
    public boolean isManager() {
        return caller.isDeskManager() || caller.isMemberManager();
    }

    /** The hours at which mails may begin. */
    public List<SelectItem> getMornings() {
        return hours(0, NOON - 1);
    }

    /** The hours at which they may end. */
    public List<SelectItem> getEvenings() {
        return hours(NOON, 2 * NOON);
    }

    private static List<SelectItem> hours(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(hour -> new SelectItem(hour, Texts.get("alert.hour", hour)))
                .toList();
    }

    public List<AddressRow> getRows() {
        return rows;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public int getFromHour() {
        return fromHour;
    }

    public void setFromHour(int fromHour) {
        this.fromHour = fromHour;
    }

    public int getUntilHour() {
        return untilHour;
    }

    public void setUntilHour(int untilHour) {
        this.untilHour = untilHour;
    }
}
