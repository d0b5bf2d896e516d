package it.infolavoro.web.training;

import it.infolavoro.training.PlanEvent;
import it.infolavoro.training.TrainingService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Plans an event. */
@Named
@ViewScoped
public class TrainingPlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TrainingService training;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private String title;
    private String about;
    private LocalDate day;
    private LocalTime from;
    private LocalTime until;
    private String place;
    private Integer seats;
    private boolean basic;

    /** Stores the event and shows it. */
    public String save() {
        var id = training.plan(new PlanEvent(requestId, title, about, day, from, until, place, seats, basic));
        notices.done("training.planned");
        return "/training/event?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getUntil() {
        return until;
    }

    public void setUntil(LocalTime until) {
        this.until = until;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public boolean isBasic() {
        return basic;
    }

    public void setBasic(boolean basic) {
        this.basic = basic;
    }
}
