package it.infolavoro.desk;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.network.Networks;
import it.infolavoro.orientation.OrientationSessions;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Referrals;
import it.infolavoro.referral.SilentBefore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The start page of a desk. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class DeskDayService {

    private static final int ROWS = 10;
    private static final Duration RECENT = Duration.ofDays(7);

    @Inject
    Referrals referrals;

    @Inject
    OrientationSessions sessions;

    @Inject
    Networks networks;

    @Inject
    OperatorPresences presences;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** What to look at today. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public DeskDay today() {
        var now = clock.instant();
        var today = Clocks.day(now);
        var newSince = presences.seen(caller.get().username(), now);
        var weekAgo = now.minus(RECENT);
        audit.fire(AuditEvent.read("desk.today", "Desk", null, null));
        return new DeskDay(
                newSince,
                referrals.answeredSince(newSince.isBefore(weekAgo) ? newSince : weekAgo, ROWS),
                referrals.silent(silentBefore(today), ROWS),
                sessions.nextStepsDue(today.plusDays(7), ROWS));
    }

    private SilentBefore silentBefore(LocalDate today) {
        var terms = networks.terms(caller.get().networkId());
        return new SilentBefore(
                startOf(today, terms.acknowledge()),
                startOf(today, terms.remind()),
                startOf(today, terms.noProgress()));
    }

    private static Instant startOf(LocalDate today, int workingDaysBefore) {
        return workingDaysBefore(today, workingDaysBefore)
                .atStartOfDay(Clocks.ITALY)
                .toInstant();
    }

    /** Saturdays and Sundays are no working days; holidays come with the calendar of a later issue. */
    static LocalDate workingDaysBefore(LocalDate day, int workingDays) {
        var left = workingDays;
        var at = day;
        while (left > 0) {
            at = at.minusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at;
    }
}
