package it.infolavoro.web.training;

import it.infolavoro.training.EnrolmentState;
import it.infolavoro.training.EventRow;
import it.infolavoro.training.TrainingCalendar;
import it.infolavoro.training.TrainingService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The network's training: what is ahead, with a seat for whoever wants one, and what has been. */
@Named
@ViewScoped
public class TrainingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/training/list?faces-redirect=true";

    @Inject
    TrainingService training;

    @Inject
    Notices notices;

    private transient TrainingCalendar calendar;

    /** The events, with the reader's own enrolments. */
    public TrainingCalendar getCalendar() {
        if (calendar == null) {
            calendar = training.calendar();
        }
        return calendar;
    }

    /** Takes a seat, or a place in the line. */
    public String enrol(EventRow event) {
        var waits = training.enrol(event.id()) == EnrolmentState.WAITING;
        notices.done(waits ? "training.waits" : "training.enrolled", event.title());
        return HERE;
    }

    /** Gives the seat back. */
    public String withdraw(EventRow event) {
        training.withdraw(event.id());
        notices.done("training.withdrawn", event.title());
        return HERE;
    }
}
