package it.infolavoro.web.plan;

import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.ActionRow;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of an action. */
public class ActionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private ActionBy who = ActionBy.PERSON;
    private LocalDate dueOn;
    private Long goalId;
    private Long referralId;

    /** Shows what was agreed. */
    void show(ActionRow action) {
        text = action.text();
        who = action.who();
        dueOn = action.dueOn();
        goalId = action.goalId();
        referralId = action.referralId();
    }

    /** Makes room for the next action, of the same goal and by the same. */
    void next() {
        text = null;
        dueOn = null;
    }

    ActionData action() {
        return new ActionData(text, who, dueOn, goalId, referralId);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public ActionBy getWho() {
        return who;
    }

    public void setWho(ActionBy who) {
        this.who = who;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Long getGoalId() {
        return goalId;
    }

    public void setGoalId(Long goalId) {
        this.goalId = goalId;
    }
}
