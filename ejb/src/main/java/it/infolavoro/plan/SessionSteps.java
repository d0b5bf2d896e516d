package it.infolavoro.plan;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.orientation.SessionEvent.StepAgreed;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Makes the next step of a session an action of the person's plan (rule R7). */
@ApplicationScoped
class SessionSteps {

    private static final String ACTION = "Action";

    @Inject
    Plans plans;

    @Inject
    PlanRules rules;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    void agreed(@Observes StepAgreed step) {
        var known = plans.actionsOfSession(step.sessionId());
        var open = known.stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .findFirst();
        if (open.isPresent()) {
            follow(step, open.get());
        } else if (step.step() != null && known.stream().noneMatch(action -> action.saysAs(step.step()))) {
            add(step);
        }
    }

    private void follow(StepAgreed step, Action action) {
        if (step.step() == null) {
            action.cancel(null, caller.get().username(), clock.instant());
            audit.fire(AuditEvent.change("plan.markAction", ACTION, action.id(), action.citizenId()));
            return;
        }
        if (step.dueOn() != null && !step.dueOn().equals(action.dueOn())) {
            checkDay(step);
        }
        var row = action.row();
        action.amend(new ActionData(step.step(), row.who(), step.dueOn(), row.goalId(), row.referralId()));
        audit.fire(AuditEvent.change("plan.amendAction", ACTION, action.id(), action.citizenId()));
    }

    private void add(StepAgreed step) {
        if (step.dueOn() != null) {
            checkDay(step);
        }
        var plan = rules.planFor(step.citizenId());
        var data = new ActionData(step.step(), ActionBy.DESK, step.dueOn(), null, null);
        var command = new AddAction(UUID.randomUUID(), step.citizenId(), data);
        var action = Action.agreed(plan, command, caller.get().username(), clock.instant());
        var id = plans.add(action.from(step.sessionId()));
        audit.fire(AuditEvent.change("plan.addAction", ACTION, id, step.citizenId()));
    }

    private void checkDay(StepAgreed step) {
        PlanRules.checkDay("nextStepDue", step.dueOn(), Clocks.today(clock));
    }
}
