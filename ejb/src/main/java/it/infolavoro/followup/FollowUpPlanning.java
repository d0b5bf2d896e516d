package it.infolavoro.followup;

import it.infolavoro.followup.FollowUps.Outcome;
import it.infolavoro.job.Job;
import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeLists;
import it.infolavoro.network.MunicipalitiesAtWork;
import it.infolavoro.network.MunicipalityRow;
import it.infolavoro.network.Networks;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.ScheduleExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Plans the questions about outcomes (rules R1, R3 and R4). */
@ApplicationScoped
public class FollowUpPlanning implements Job {

    /** A question this many days late tells nothing of its day any more. */
    public static final int TOO_LATE = 60;

    private static final System.Logger LOG = System.getLogger(FollowUpPlanning.class.getName());
    private static final String NOT_ASKED_FOR = "none";
    private static final int AT_ONCE = 200;

    @Inject
    FollowUps followUps;

    @Inject
    MunicipalitiesAtWork municipalities;

    @Inject
    Networks networks;

    @Inject
    CodeLists codes;

    @Inject
    SystemWork work;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "followUps";
    }

    @Override
    public ScheduleExpression times() {
        return new ScheduleExpression().hour("*").minute("17");
    }

    @Override
    public long run() {
        plan();
        return UNCOUNTED;
    }

    /** Plans for every Comune what is not planned yet. */
    public void plan() {
        for (var municipality : municipalities.today()) {
            try {
                plan(municipality);
            } catch (BusinessRuleViolation twice) {
                // Another node plans the same at this moment: the unique key decides, the next run does the rest.
                LOG.log(Level.INFO, "The Comune {0} is being planned elsewhere", municipality.id());
            }
        }
    }

    private void plan(MunicipalityRow municipality) {
        var days = work.withoutDoor(
                () -> networks.clockTerms(municipality.networkId()).followUps());
        var outcomes = work.withoutDoor(() -> codes.items(municipality.networkId(), "delivery_outcome").stream()
                .filter(item -> !NOT_ASKED_FOR.equals(item.group()))
                .map(CodeItem::key)
                .toList());
        var today = Clocks.today(clock);
        var since = today.minusDays(Collections.max(days) + TOO_LATE);
        if (!outcomes.isEmpty()) {
            work.inPages(
                    municipality.id(),
                    after -> followUps.unplanned(outcomes, since, after, AT_ONCE),
                    Outcome::deliveryId,
                    some -> some.forEach(outcome -> plan(outcome, days, today)));
        }
    }

    private void plan(Outcome outcome, List<Integer> days, LocalDate today) {
        for (var after : days) {
            var on = dueOn(outcome.on(), after);
            if (on.plusDays(TOO_LATE).isAfter(today)) {
                followUps.add(FollowUp.due(outcome.deliveryId(), after, on));
            }
        }
    }

    /** The day itself where public offices work on it, else the next on which they do. */
    static LocalDate dueOn(LocalDate outcomeOn, int days) {
        return ItalianHolidays.nextWorkingDay(outcomeOn.plusDays(days - 1L));
    }
}
