package it.infolavoro.demo;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.orientation.SessionData;
import it.infolavoro.plan.Action;
import it.infolavoro.plan.ActionBy;
import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.ActionPlan;
import it.infolavoro.plan.AddAction;
import it.infolavoro.plan.AddGoal;
import it.infolavoro.plan.Goal;
import it.infolavoro.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Agrees a plan with some of the invented persons; some of its actions are done, some are due soon. */
@ApplicationScoped
class DemoPlans {

    private static final List<String> GOALS = List.of(
            "Trovare un lavoro part-time vicino a casa",
            "Entrare nella filiera nautica",
            "Tornare al lavoro dopo una lunga pausa",
            "Ottenere una qualifica riconosciuta");
    private static final List<Step> STEPS = List.of(
            new Step("Aggiornare il curriculum", ActionBy.PERSON),
            new Step("Registrarsi al portale regionale", ActionBy.PERSON),
            new Step("Mandare l'elenco dei corsi gratuiti", ActionBy.DESK),
            new Step("Fare il primo incontro con l'ente", ActionBy.ORGANISATION));

    @Inject
    Plans plans;

    private record Step(String text, ActionBy who) {}

    /** The next step of a session, as an action. */
    void step(Citizen citizen, long sessionId, SessionData session, Instant at, DemoYear year) {
        var data = new ActionData(session.nextStep(), ActionBy.DESK, session.nextStepDue(), null, null);
        var command = new AddAction(year.uuid(), citizen.id(), data);
        var action = Action.agreed(open(citizen, at, year), command, DemoCases.OPERATOR, at);
        plans.add(DemoYear.marked(action.from(sessionId)));
    }

    private ActionPlan open(Citizen citizen, Instant at, DemoYear year) {
        return plans.openPlan(citizen.id())
                .orElseGet(() ->
                        plans.add(DemoYear.marked(ActionPlan.open(year.uuid(), citizen.id(), DemoCases.OPERATOR, at))));
    }

    void agree(Citizen citizen, Instant at, DemoYear year) {
        var operator = DemoCases.OPERATOR;
        var plan = open(citizen, at, year);
        var goal = plans.add(
                DemoYear.marked(Goal.of(plan, new AddGoal(year.uuid(), citizen.id(), year.any(GOALS)), operator, at)));
        var done = year.upTo(STEPS.size());
        for (var i = 0; i < STEPS.size(); i++) {
            var step = STEPS.get(i);
            var due = year.today().plusDays(year.upTo(25) - 5L);
            var data = new ActionData(step.text(), step.who(), due, i == STEPS.size() - 1 ? null : goal, null);
            var action = Action.agreed(plan, new AddAction(year.uuid(), citizen.id(), data), operator, at);
            if (i < done) {
                action.complete(operator, at.plus(Duration.ofHours(2L + i)));
            }
            plans.add(DemoYear.marked(action));
        }
    }
}
