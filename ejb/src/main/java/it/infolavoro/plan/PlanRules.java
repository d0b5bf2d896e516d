package it.infolavoro.plan;

import it.infolavoro.citizen.Citizens;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.NotFound;
import it.infolavoro.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What must hold when something is added to a plan. */
@ApplicationScoped
public class PlanRules {

    /** Years ahead beyond which a day is a slip of the pen. */
    static final int YEARS = 3;

    @Inject
    Plans plans;

    @Inject
    Citizens citizens;

    @Inject
    Referrals referrals;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * The person's open plan, opened now if there is none (rule R1). The person is locked first, so that of two
     * operators who begin at once the second finds the plan of the first.
     */
    ActionPlan planFor(long citizenId) {
        citizens.toWrite(citizenId);
        return plans.openPlan(citizenId)
                .orElseGet(() -> plans.add(ActionPlan.open(
                        UUID.randomUUID(), citizenId, caller.get().username(), clock.instant())));
    }

    /** Refuses a goal of another plan, a referral of another person, and a day that cannot be meant. */
    void check(ActionData data, ActionPlan plan, LocalDate dueBefore) {
        if (data.goalId() != null && !plans.goal(data.goalId()).planId().equals(plan.id())) {
            throw new NotFound("goal");
        }
        if (data.referralId() != null
                && !referrals.get(data.referralId()).citizenId().equals(plan.citizenId())) {
            throw new NotFound("referral");
        }
        if (data.dueOn() != null && !Objects.equals(data.dueOn(), dueBefore)) {
            checkDay("dueOn", data.dueOn(), Clocks.today(clock));
        }
    }

    static void checkDay(String field, LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            throw BusinessRuleViolation.at(field, "plan.due.past");
        }
        if (due.isAfter(today.plusYears(YEARS))) {
            throw BusinessRuleViolation.at(field, "plan.due.far", YEARS);
        }
    }
}
