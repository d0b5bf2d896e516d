package it.infolavoro.web.training;

import it.infolavoro.training.CancelEvent;
import it.infolavoro.training.EnrolmentRow;
import it.infolavoro.training.EventRow;
import it.infolavoro.training.NoteAttendance;
import it.infolavoro.training.TrainingService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One event with who comes, for the coordinator. */
@Named
@ViewScoped
public class TrainingEventPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TrainingService training;

    @Inject
    Notices notices;

    private long id;
    private EventRow event;
    private List<EnrolmentRow> people = List.of();

    /** Reads the event. */
    public void open() {
        event = training.open(id);
        people = training.people(id);
    }

    /** Whether the event has begun, so that it can be noted who was there. */
    public boolean isBegun() {
        return !event.cancelled() && !event.startsAt().isAfter(Instant.now());
    }

    /** Notes whether somebody was there. */
    public void note(EnrolmentRow row, boolean attended) {
        training.note(new NoteAttendance(id, row.id(), attended));
        open();
    }

    /** Cancels the event. */
    public String cancel() {
        training.cancel(new CancelEvent(id, event.version()));
        notices.done("training.cancelled.done");
        return "/training/event?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public EventRow getEvent() {
        return event;
    }

    public List<EnrolmentRow> getPeople() {
        return people;
    }
}
