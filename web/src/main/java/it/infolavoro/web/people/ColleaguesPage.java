package it.infolavoro.web.people;

import it.infolavoro.staff.ColleagueRow;
import it.infolavoro.staff.Colleagues;
import it.infolavoro.staff.SetPresence;
import it.infolavoro.staff.StaffService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The people of the organisation, and the form that says when one of them is not there. */
@Named
@ViewScoped
public class ColleaguesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffService staff;

    @Inject
    Notices notices;

    private Colleagues colleagues;
    private ColleagueRow chosen;
    private LocalDate awayUntil;

    /** Reads the people. */
    public void open() {
        colleagues = staff.colleagues();
    }

    /** The one with a login name; null for whoever has never opened the inbox. */
    public ColleagueRow named(String username) {
        return colleagues.rows().stream()
                .filter(row -> row.username().equals(username))
                .findFirst()
                .orElse(null);
    }

    /** Shows the form for somebody. */
    public void choose(ColleagueRow row) {
        chosen = row;
        awayUntil = row.awayUntil();
    }

    /** Hides the form. */
    public void forget() {
        chosen = null;
    }

    /** Keeps what was said. */
    public String save() {
        staff.setPresence(new SetPresence(chosen.id(), chosen.version(), awayUntil));
        notices.done("staff.saved");
        return "/people/list?faces-redirect=true";
    }

    public Colleagues getColleagues() {
        return colleagues;
    }

    public ColleagueRow getChosen() {
        return chosen;
    }

    public LocalDate getAwayUntil() {
        return awayUntil;
    }

    public void setAwayUntil(LocalDate awayUntil) {
        this.awayUntil = awayUntil;
    }
}
