package it.infolavoro.web.desk;

import it.infolavoro.desk.DeskDay;
import it.infolavoro.desk.DeskDayService;
import it.infolavoro.followup.FollowUpRow;
import it.infolavoro.plan.ActionState;
import it.infolavoro.plan.DueAction;
import it.infolavoro.plan.MarkAction;
import it.infolavoro.plan.PlanService;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.ReferralRow;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The desk's day on the start page. */
@Named
@ViewScoped
public class DeskDayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DeskDayService desk;

    @Inject
    PlanService plans;

    @Inject
    Notices notices;

    private DeskDay day;

    /** What to look at today, read once for a page. */
    public DeskDay getDay() {
        if (day == null) {
            day = desk.today();
        }
        return day;
    }

    /** Forgets the day, so that a page that stays shows it as it is then. */
    public void again() {
        day = null;
    }

    /** Ticks off an action. */
    public void complete(DueAction action) {
        plans.markAction(new MarkAction(action.actionId(), action.version(), ActionState.DONE, null));
        again();
        notices.done("desk.stepDone");
    }

    /** Whether a delivery was answered since the operator was last here. */
    public boolean fresh(ReferralRow row) {
        return row.stateAt().isAfter(getDay().newSince());
    }

    /** Calendar days for which a delivery has been as it is. */
    public long days(ReferralRow row) {
        return ChronoUnit.DAYS.between(Clocks.day(row.stateAt()), LocalDate.now(Clocks.ITALY));
    }

    /** Whether a person should have been asked before today. */
    public boolean overdue(FollowUpRow row) {
        return row.dueOn().isBefore(LocalDate.now(Clocks.ITALY));
    }

    /** Whether an action should have been done before today. */
    public boolean late(DueAction action) {
        return action.dueOn().isBefore(LocalDate.now(Clocks.ITALY));
    }
}
