package it.infolavoro.web.inbox;

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
    private boolean left;

    /** Reads the people. */
    public void open() {
        colleagues = staff.colleagues();
    }

    /** Shows the form for somebody. */
    public void choose(ColleagueRow row) {
        chosen = row;
        awayUntil = row.awayUntil();
        left = row.presence() == it.infolavoro.staff.Presence.LEFT;
    }

    /** Hides the form. */
    public void forget() {
        chosen = null;
    }

    /** Keeps what was said. */
    public String save() {
        staff.setPresence(new SetPresence(chosen.id(), chosen.version(), awayUntil, left));
        notices.done("staff.saved");
        return "/staff/list?faces-redirect=true";
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

    public boolean isLeft() {
        return left;
    }

    public void setLeft(boolean left) {
        this.left = left;
    }
}
