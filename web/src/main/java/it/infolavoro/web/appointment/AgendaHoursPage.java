package it.infolavoro.web.appointment;

import it.infolavoro.appointment.AddClosure;
import it.infolavoro.appointment.AddHours;
import it.infolavoro.appointment.AgendaSettings;
import it.infolavoro.appointment.AgendaSettingsService;
import it.infolavoro.web.draft.DraftedRequest;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/** The manager's hours and closures. */
@Named
@ViewScoped
public class AgendaHoursPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANEW = "/agenda/hours?faces-redirect=true";

    @Inject
    AgendaSettingsService service;

    @Inject
    Notices notices;

    private final DraftedRequest hoursRequest = new DraftedRequest();
    private final DraftedRequest closureRequest = new DraftedRequest();
    private final HoursForm hours = new HoursForm();
    private final ClosureForm closure = new ClosureForm();
    private AgendaSettings settings;

    /** What is set, read once for a page. */
    public AgendaSettings getSettings() {
        if (settings == null) {
            settings = service.open();
        }
        return settings;
    }

    /** Adds what is typed and shows the page anew; what is typed of a closure meanwhile comes back as its draft. */
    public String addHours() {
        service.addHours(new AddHours(
                hours.getWeekday(),
                hours.getOpens(),
                hours.getCloses(),
                hours.getMinutes(),
                hours.getOperator(),
                hoursRequest.id()));
        notices.done("appointment.hours.added");
        return ANEW;
    }

    public void removeHours(long id) {
        service.removeHours(id);
        changed("appointment.hours.removed");
    }

    /** The same for a closure. */
    public String addClosure() {
        service.addClosure(new AddClosure(
                closure.getFirstDay(),
                closure.getLastDay(),
                closure.isYearly(),
                closure.getClosureLabel(),
                closureRequest.id()));
        notices.done("appointment.closure.added");
        return ANEW;
    }

    public void removeClosure(long id) {
        service.removeClosure(id);
        changed("appointment.closure.removed");
    }

    private void changed(String notice) {
        settings = null;
        notices.done(notice);
    }

    /** The name of an operator by login name. */
    public String operatorName(String username) {
        return getSettings().operators().stream()
                .filter(operator -> operator.username().equals(username))
                .map(operator -> operator.name())
                .findFirst()
                .orElse(username);
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public DraftedRequest getHoursRequest() {
        return hoursRequest;
    }

    public DraftedRequest getClosureRequest() {
        return closureRequest;
    }

    public HoursForm getHours() {
        return hours;
    }

    public ClosureForm getClosure() {
        return closure;
    }
}
