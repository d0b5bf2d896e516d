package it.infolavoro.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.BusinessRuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Rules R2, R3 and R5 of plans. */
class ProgressTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final Instant NOON = Instant.parse("2028-02-29T11:00:00Z");

    private static ActionRow row(ActionState state, LocalDate due) {
        return new ActionRow(1, 1, null, null, "Telefonare", ActionBy.DESK, state, due, null, null, null);
    }

    @Property(tries = 200)
    void countsWhatIsNotCancelled(@ForAll @Size(max = 30) List<@IntRange(max = 2) Integer> states) {
        var rows = states.stream()
                .map(state -> row(ActionState.values()[state], LEAP_DAY.minusDays(1)))
                .toList();
        var progress = Progress.of(rows, LEAP_DAY);
        var done = states.stream()
                .filter(state -> state == ActionState.DONE.ordinal())
                .count();
        var open = states.stream()
                .filter(state -> state == ActionState.OPEN.ordinal())
                .count();
        assertEquals(done, progress.done());
        assertEquals(done + open, progress.total());
        assertEquals(open, progress.late());
        assertTrue(progress.percent() >= 0 && progress.percent() <= 100);
        assertEquals(open == 0 && done > 0, progress.percent() == 100, "100 only where nothing is left to do");
    }

    @Test
    void isLateTheDayAfterItWasDueAndNotBefore() {
        assertFalse(row(ActionState.OPEN, LEAP_DAY).late(LEAP_DAY));
        assertTrue(row(ActionState.OPEN, LEAP_DAY).late(LEAP_DAY.plusDays(1)));
        assertFalse(row(ActionState.DONE, LEAP_DAY).late(LEAP_DAY.plusDays(1)));
        assertFalse(row(ActionState.OPEN, null).late(LEAP_DAY));
    }

    @Test
    void refusesDaysThatNobodyMeans() {
        PlanRules.checkDay("dueOn", LEAP_DAY, LEAP_DAY);
        PlanRules.checkDay("dueOn", LocalDate.of(2031, 2, 28), LEAP_DAY);
        assertRule("plan.due.past", () -> PlanRules.checkDay("dueOn", LEAP_DAY.minusDays(1), LEAP_DAY));
        assertRule("plan.due.far", () -> PlanRules.checkDay("dueOn", LocalDate.of(2031, 3, 1), LEAP_DAY));
    }

    @Test
    void anActionIsDoneOnceAndCanBeTakenUpAgain() {
        var plan = ActionPlan.open(UUID.randomUUID(), 1, "anna", NOON);
        var data = new ActionData(" Telefonare  al CPI ", ActionBy.DESK, LEAP_DAY, null, null);
        var action = Action.agreed(plan, new AddAction(UUID.randomUUID(), 1, data), "anna", NOON);
        assertEquals("Telefonare al CPI", data.text());
        action.complete("anna", NOON);
        action.complete("bruno", NOON.plusSeconds(60));
        assertEquals(ActionState.DONE, action.state());
        assertRule("plan.action.isDone", () -> action.cancel("non serve", "anna", NOON));
        action.takeUpAgain();
        action.cancel("non serve", "anna", NOON);
        assertRule("plan.action.isCancelled", () -> action.complete("anna", NOON));
    }

    @Test
    void aPlanIsClosedOnce() {
        var plan = ActionPlan.open(UUID.randomUUID(), 1, "anna", NOON);
        plan.close("training", "anna", NOON);
        assertRule("plan.closed", () -> plan.close("other", "bruno", NOON));
        assertEquals("training", plan.outcome());
    }

    private static void assertRule(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(BusinessRuleViolation.class, act).key());
    }
}
