package it.infolavoro.web.plan;

import it.infolavoro.plan.ActionData;
import it.infolavoro.plan.ActionDetail;
import it.infolavoro.plan.ActionRow;
import it.infolavoro.plan.GoalRow;
import it.infolavoro.web.faces.Difference;
import it.infolavoro.web.faces.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Tells what somebody else has saved of an action that is being amended, in words. */
record ActionDifferences(ActionDetail current) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Between what is saved now and what is typed; {@code seen} is the action as it was when the typing began. */
    List<Difference> to(ActionData typed, ActionRow seen) {
        var saved = current.action();
        return Difference.among(
                new Difference(Texts.get("plan.text"), saved.text(), typed.text()),
                new Difference(
                        Texts.get("plan.who"),
                        Texts.get("plan.who." + saved.who()),
                        Texts.get("plan.who." + typed.who())),
                new Difference(Texts.get("plan.dueOn"), day(saved.dueOn()), day(typed.dueOn())),
                new Difference(Texts.get("plan.goalId"), goal(saved.goalId()), goal(typed.goalId())),
                new Difference(
                        Texts.get("plan.action.state"),
                        Texts.get("plan.action.state." + saved.state()),
                        Texts.get("plan.action.state." + seen.state())));
    }

    private String goal(Long id) {
        return current.plan().goals().stream()
                .filter(goal -> Long.valueOf(goal.id()).equals(id))
                .map(GoalRow::text)
                .findFirst()
                .orElse(Texts.get("plan.noGoal"));
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
