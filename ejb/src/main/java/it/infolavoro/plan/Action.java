package it.infolavoro.plan;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Azione: one thing that somebody does, towards a goal or by itself. */
@Entity
@Table(name = "plan_action")
public class Action extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "plan_id")
    private Long planId;

    @Column(name = "goal_id")
    private Long goalId;

    @Column(name = "referral_id")
    private Long referralId;

    @Column(name = "session_id")
    private Long sessionId;

    private String text;

    @Enumerated(EnumType.STRING)
    private ActionBy who;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String reason;

    protected Action() {}

    private Action(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** An action that was agreed. */
    public static Action agreed(ActionPlan plan, AddAction command, String by, Instant at) {
        var action = new Action(command.requestId(), by, at);
        action.citizenId = plan.citizenId();
        action.planId = plan.id();
        action.state = ActionState.OPEN;
        action.amend(command.action());
        return action;
    }

    /** The action was agreed as the next step of a session. */
    public Action from(long session) {
        sessionId = session;
        return this;
    }

    /** Replaces what was agreed. */
    public void amend(ActionData data) {
        goalId = data.goalId();
        referralId = data.referralId();
        text = data.text();
        who = data.who();
        dueOn = data.dueOn();
    }

    /** It is done; a second time keeps the first. */
    public void complete(String by, Instant at) {
        if (state == ActionState.CANCELLED) {
            throw new BusinessRuleViolation("plan.action.isCancelled");
        }
        if (state == ActionState.OPEN) {
            end(ActionState.DONE, by, at, null);
        }
    }

    /** It will not be done, for a reason (rule R3). */
    public void cancel(String why, String by, Instant at) {
        if (state == ActionState.DONE) {
            throw new BusinessRuleViolation("plan.action.isDone");
        }
        if (state == ActionState.OPEN) {
            end(ActionState.CANCELLED, by, at, why);
        }
    }

    /** It is to be done after all. */
    public void takeUpAgain() {
        end(ActionState.OPEN, null, null, null);
    }

    /** Goes over to another plan of the same person, when two records of the person become one. */
    public void moveTo(long plan) {
        planId = plan;
    }

    private void end(ActionState next, String by, Instant at, String why) {
        state = next;
        endedBy = by;
        endedAt = at;
        reason = why;
    }

    /** Whether it is told in these words. */
    boolean saysAs(String words) {
        return text.equals(words);
    }

    public Long planId() {
        return planId;
    }

    public Long citizenId() {
        return citizenId;
    }

    public ActionState state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** As its own desk sees it. */
    public ActionRow row() {
        return new ActionRow(id(), version(), goalId, referralId, text, who, state, dueOn, endedAt, endedBy, reason);
    }
}
