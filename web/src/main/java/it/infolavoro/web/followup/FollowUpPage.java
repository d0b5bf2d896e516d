package it.infolavoro.web.followup;

import it.infolavoro.followup.AnswerFollowUp;
import it.infolavoro.followup.FollowUpRow;
import it.infolavoro.followup.FollowUpService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One question about an outcome, with whom to ask and where to note the answer. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FollowUpService followUps;

    @Inject
    Notices notices;

    private long id;
    private FollowUpRow row;
    private String result;
    private String note;

    /** Reads the question. Throws NotFound. */
    public void open() {
        row = followUps.open(id);
    }

    /** Stores what the person said. */
    public String save() {
        followUps.answer(new AnswerFollowUp(id, row.version(), result, note));
        notices.done("followUp.saved");
        return "/index?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public FollowUpRow getRow() {
        return row;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
