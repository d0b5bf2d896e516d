package it.infolavoro.web.training;

import it.infolavoro.people.PeopleService;
import it.infolavoro.people.PersonRow;
import it.infolavoro.people.PersonState;
import it.infolavoro.training.EnrolColleague;
import it.infolavoro.training.EnrolmentRow;
import it.infolavoro.training.EnrolmentState;
import it.infolavoro.training.EventRow;
import it.infolavoro.training.TrainingService;
import it.infolavoro.training.WithdrawColleague;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Who of the own body comes to an event, for whoever is responsible for them. */
@Named
@ViewScoped
public class TrainingColleaguesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TrainingService training;

    @Inject
    PeopleService people;

    @Inject
    Notices notices;

    private long id;
    private EventRow event;
    private List<EnrolmentRow> enrolled = List.of();
    private List<SelectItem> others = List.of();
    private Long chosen;

    /** Reads the event, who comes, and who could. */
    public void open() {
        event = training.open(id);
        enrolled = training.colleagues(id);
        var names = enrolled.stream().map(EnrolmentRow::username).collect(Collectors.toSet());
        others = people.list(null, null).rows().stream()
                .filter(person -> person.state() == PersonState.ACTIVE && !names.contains(person.username()))
                .map(TrainingColleaguesPage::item)
                .toList();
    }

    private static SelectItem item(PersonRow person) {
        return new SelectItem(person.id(), person.name());
    }

    /** Whether people can still be enrolled and withdrawn. */
    public boolean isAhead() {
        return event.open(Instant.now());
    }

    /** Enrols the chosen one. */
    public String enrol() {
        var waits = training.enrolColleague(new EnrolColleague(id, chosen)) == EnrolmentState.WAITING;
        notices.done(waits ? "training.colleague.waits" : "training.colleague.enrolled", nameOf(chosen));
        return again();
    }

    private String nameOf(Long account) {
        return others.stream()
                .filter(item -> item.getValue().equals(account))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse("");
    }

    /** Gives somebody's seat back. */
    public String withdraw(EnrolmentRow row) {
        training.withdrawColleague(new WithdrawColleague(id, row.id()));
        notices.done("training.colleague.withdrawn", row.name());
        return again();
    }

    private String again() {
        return "/training/colleagues?faces-redirect=true&id=" + id;
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

    public List<EnrolmentRow> getEnrolled() {
        return enrolled;
    }

    public List<SelectItem> getOthers() {
        return others;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
