package it.infolavoro.plan;

import it.infolavoro.tenancy.DeskRecord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Obiettivo: what a plan is to reach. */
@Entity
@Table(name = "plan_goal")
public class Goal extends DeskRecord {

    @Column(name = "citizen_id", updatable = false)
    private Long citizenId;

    @Column(name = "plan_id")
    private Long planId;

    private String text;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    protected Goal() {}

    private Goal(UUID requestId, String by, Instant at) {
        super(requestId, by, at);
    }

    /** A goal of a plan. */
    public static Goal of(ActionPlan plan, AddGoal command, String by, Instant at) {
        var goal = new Goal(command.requestId(), by, at);
        goal.citizenId = plan.citizenId();
        goal.planId = plan.id();
        goal.text = command.text();
        goal.state = GoalState.OPEN;
        return goal;
    }

    /** The goal is reached, dropped, or taken up again. */
    public void mark(GoalState next) {
        state = next;
    }

    /** Goes over to another plan of the same person, when two records of the person become one. */
    public void moveTo(long plan) {
        planId = plan;
    }

    public Long planId() {
        return planId;
    }

    public Long citizenId() {
        return citizenId;
    }

    public String text() {
        return text;
    }

    public GoalState state() {
        return state;
    }
}
