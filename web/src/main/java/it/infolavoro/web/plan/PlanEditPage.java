package it.infolavoro.web.plan;

import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionRow;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.AddGoal;
import it.infolavoro.plan.ClosePlan;
import it.infolavoro.plan.GoalRow;
import it.infolavoro.plan.GoalState;
import it.infolavoro.plan.MarkAction;
import it.infolavoro.plan.MarkGoal;
import it.infolavoro.plan.PlanDetail;
import it.infolavoro.plan.PlanService;
import it.infolavoro.platform.Clocks;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A person's plan: goals and actions are added and ticked off without leaving the page. */
@Named
@ViewScoped
public class PlanEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanService plans;

    @Inject
    Notices notices;

    private final ActionForm action = new ActionForm();
    private UUID requestId = UUID.randomUUID();
    private long citizen;
    private String goal;
    private String outcome;
    private PlanDetail plan;

    /** Reads the plan. Throws NotFound. */
    public void open() {
        plan = plans.open(citizen);
    }

    /** Adds the action that was typed. */
    public void addAction() {
        plans.addAction(new AddAction(requestId, citizen, action.action()));
        action.next();
        again("plan.actionAdded");
    }

    /** Adds the goal that was typed; the next action is meant for it. */
    public void addGoal() {
        action.setGoalId(plans.addGoal(new AddGoal(requestId, citizen, goal)));
        goal = null;
        again("plan.goalAdded");
    }

    /** Ticks an action off, or takes it up again. */
    public void toggle(ActionRow row) {
        var next = row.state() == ActionState.OPEN ? ActionState.DONE : ActionState.OPEN;
        plans.markAction(new MarkAction(row.id(), row.version(), next, null));
        again(next == ActionState.DONE ? "plan.actionDone" : "plan.actionReopened");
    }

    /** Says that a goal is reached, or to be reached after all. */
    public void toggle(GoalRow row) {
        var next = row.state() == GoalState.OPEN ? GoalState.REACHED : GoalState.OPEN;
        plans.markGoal(new MarkGoal(row.id(), row.version(), next));
        again(next == GoalState.REACHED ? "plan.goalReached" : "plan.goalReopened");
    }

    /** Closes the plan and shows the person. */
    public String close() {
        plans.close(new ClosePlan(plan.id(), plan.version(), outcome));
        notices.done("plan.closedNow");
        return "/citizen/file?faces-redirect=true&id=" + citizen;
    }

    private void again(String notice) {
        requestId = UUID.randomUUID();
        notices.done(notice);
        open();
    }

    /** Whether the day of an open action has passed. */
    public boolean late(ActionRow row) {
        return row.late(LocalDate.now(Clocks.ITALY));
    }

    /** Who can do an action. */
    public List<ActionBy> getWhos() {
        return List.of(ActionBy.values());
    }

    public ActionForm getAction() {
        return action;
    }

    public long getCitizen() {
        return citizen;
    }

    public void setCitizen(long citizen) {
        this.citizen = citizen;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public PlanDetail getPlan() {
        return plan;
    }
}
