package it.infolavoro.plan;

import it.infolavoro.citizen.Citizens;
import it.infolavoro.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Puts together what a desk reads of a person's plan. Who calls this fires the entry of the trail. */
@ApplicationScoped
public class PlanReading {

    @Inject
    Plans plans;

    @Inject
    Citizens citizens;

    @Inject
    Clock clock;

    /** The person's open plan, empty where none is open. Throws NotFound. */
    public PlanDetail detail(long citizenId) {
        var person = citizens.get(citizenId).person();
        var plan = plans.openPlan(citizenId);
        var today = Clocks.today(clock);
        var actions = plan.map(open -> plans.actionsOf(open.id())).orElse(List.of()).stream()
                .map(Action::row)
                .sorted(ActionRow.BY_DAY)
                .toList();
        var goals = plan.map(open -> plans.goalsOf(open.id())).orElse(List.of()).stream()
                .map(goal -> row(goal, actions, today))
                .toList();
        return new PlanDetail(
                plan.map(ActionPlan::id).orElse(null),
                plan.map(ActionPlan::version).orElse(0L),
                citizenId,
                person.surname(),
                person.givenName(),
                plan.map(ActionPlan::createdAt).orElse(null),
                Progress.of(actions, today),
                goals,
                of(null, actions));
    }

    private static GoalRow row(Goal goal, List<ActionRow> actions, LocalDate today) {
        var own = of(goal.id(), actions);
        return new GoalRow(goal.id(), goal.version(), goal.text(), goal.state(), Progress.of(own, today), own);
    }

    private static List<ActionRow> of(Long goalId, List<ActionRow> actions) {
        return actions.stream()
                .filter(action -> Objects.equals(action.goalId(), goalId))
                .toList();
    }
}
