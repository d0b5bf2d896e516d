package it.infolavoro.plan;

import it.infolavoro.citizen.CitizenData;
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
        return detail(
                citizenId, person, plans.openPlan(citizenId).map(this::parts).orElse(PlanParts.NONE));
    }

    /** The same of what was read already. */
    public PlanDetail detail(long citizenId, CitizenData person, PlanParts plan) {
        var today = Clocks.today(clock);
        var actions = plan.actions().stream().sorted(ActionRow.BY_DAY).toList();
        var goals = plan.goals().stream().map(goal -> row(goal, actions, today)).toList();
        return new PlanDetail(
                plan.id(),
                plan.version(),
                citizenId,
                person.surname(),
                person.givenName(),
                plan.openedAt(),
                Progress.of(actions, today),
                goals,
                of(null, actions));
    }

    private PlanParts parts(ActionPlan plan) {
        return new PlanParts(
                plan.id(),
                plan.version(),
                plan.createdAt(),
                plans.goalsOf(plan.id()).stream()
                        .map(goal -> new PlanParts.Goal(goal.id(), goal.version(), goal.text(), goal.state()))
                        .toList(),
                plans.actionsOf(plan.id()).stream().map(Action::row).toList());
    }

    private static GoalRow row(PlanParts.Goal goal, List<ActionRow> actions, LocalDate today) {
        var own = of(goal.id(), actions);
        return new GoalRow(goal.id(), goal.version(), goal.text(), goal.state(), Progress.of(own, today), own);
    }

    private static List<ActionRow> of(Long goalId, List<ActionRow> actions) {
        return actions.stream()
                .filter(action -> Objects.equals(action.goalId(), goalId))
                .toList();
    }
}
