package it.infolavoro.plan;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Agreeing what is to be done, and following it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class PlanService {

    private static final String PLAN = "ActionPlan";
    private static final String GOAL = "Goal";
    private static final String ACTION = "Action";

    @Inject
    Plans plans;

    @Inject
    PlanRules rules;

    @Inject
    PlanReading reading;

    @Inject
    CodeLists codes;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** A person's open plan, empty where none is open. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public PlanDetail open(long citizenId) {
        var detail = reading.detail(citizenId);
        audit.fire(AuditEvent.read("plan.open", PLAN, detail.id(), citizenId));
        return detail;
    }

    /** An action of an open plan. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public ActionDetail openAction(long actionId) {
        var action = plans.action(actionId);
        audit.fire(AuditEvent.read("plan.openAction", ACTION, actionId, action.citizenId()));
        return new ActionDetail(action.row(), reading.detail(action.citizenId()));
    }

    /** Adds a goal and gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long addGoal(AddGoal command) {
        var plan = rules.planFor(command.citizenId());
        var known = plans.goalOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        var id = plans.add(Goal.of(plan, command, caller.get().username(), clock.instant()));
        audit.fire(AuditEvent.change("plan.addGoal", GOAL, id, plan.citizenId()));
        return id;
    }

    /** Says what became of a goal. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void markGoal(MarkGoal command) {
        var goal = plans.goal(command.goalId());
        goal.requireVersion(command.version());
        plans.get(goal.planId()).requireOpen();
        goal.mark(command.state());
        audit.fire(AuditEvent.change("plan.markGoal", GOAL, goal.id(), goal.citizenId()));
    }

    /** Adds an action and gives its id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long addAction(AddAction command) {
        var plan = rules.planFor(command.citizenId());
        var known = plans.actionOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        rules.check(command.action(), plan, null);
        var id = plans.add(Action.agreed(plan, command, caller.get().username(), clock.instant()));
        audit.fire(AuditEvent.change("plan.addAction", ACTION, id, plan.citizenId()));
        return id;
    }

    /** Amends an action. Throws ConcurrentChange where somebody else did so since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void amendAction(AmendAction command) {
        var action = opened(command.actionId(), command.version());
        rules.check(command.action(), plans.get(action.planId()), action.dueOn());
        action.amend(command.action());
        audit.fire(AuditEvent.change("plan.amendAction", ACTION, action.id(), action.citizenId()));
    }

    /** Ticks an action off, cancels it or takes it up again. Throws ConcurrentChange as above. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void markAction(MarkAction command) {
        var action = opened(command.actionId(), command.version());
        var by = caller.get().username();
        switch (command.state()) {
            case DONE -> action.complete(by, clock.instant());
            case OPEN -> action.takeUpAgain();
            case CANCELLED -> {
                if (command.reason() == null) {
                    throw BusinessRuleViolation.at("reason", "plan.action.reasonNeeded");
                }
                action.cancel(command.reason(), by, clock.instant());
            }
        }
        audit.fire(AuditEvent.change("plan.markAction", ACTION, action.id(), action.citizenId()));
    }

    /** Closes a plan with its outcome; what is still open in it is cancelled (rule R4). */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void close(ClosePlan command) {
        codes.requireKey(caller.get().networkId(), "case_outcome", command.outcome(), "outcome");
        var plan = plans.get(command.planId());
        plan.requireVersion(command.version());
        var by = caller.get().username();
        var now = clock.instant();
        plan.close(command.outcome(), by, now);
        plans.actionsOf(plan.id()).stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .forEach(action -> action.cancel(null, by, now));
        audit.fire(AuditEvent.change("plan.close", PLAN, plan.id(), plan.citizenId()));
    }

    private Action opened(long actionId, long version) {
        var action = plans.action(actionId);
        action.requireVersion(version);
        plans.get(action.planId()).requireOpen();
        return action;
    }
}
