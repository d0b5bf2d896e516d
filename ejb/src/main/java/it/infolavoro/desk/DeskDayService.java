package it.infolavoro.desk;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.appointment.AppointmentRow;
import it.infolavoro.appointment.AppointmentState;
import it.infolavoro.appointment.Appointments;
import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.draft.DraftContents;
import it.infolavoro.draft.DraftRow;
import it.infolavoro.draft.Drafts;
import it.infolavoro.followup.FollowUps;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.plan.Plans;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import it.infolavoro.referral.Referrals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

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
    Plans plans;

    @Inject
    Appointments appointments;

    @Inject
    Drafts drafts;

    @Inject
    DraftContents draftContents;

    @Inject
    Citizens citizens;

    @Inject
    Silence silence;

    @Inject
    FollowUps followUps;

    @Inject
    OperatorPresences presences;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** What to look at today. Whoever begins the day here is known to the desk by name from then on. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public DeskDay today() {
        var now = clock.instant();
        var today = Clocks.day(now);
        var newSince = presences.seen(caller.get().username(), caller.get().displayName(), now);
        var weekAgo = now.minus(RECENT);
        audit.fire(AuditEvent.read("desk.today", "Desk", null, null));
        return new DeskDay(
                newSince,
                ahead(appointments.between(today, today)),
                referrals.answeredSince(newSince.isBefore(weekAgo) ? newSince : weekAgo, ROWS),
                silence.on(today, caller.get().networkId(), ROWS),
                leftDrafts(),
                plans.due(today.plusDays(7), ROWS),
                followUps.due(today.plusDays(7), ROWS));
    }

    private List<LeftDraft> leftDrafts() {
        var open = drafts.open(caller.get().username(), ROWS);
        var names = citizens.names(
                open.stream().map(DraftRow::citizenId).filter(Objects::nonNull).toList());
        var typed = draftContents.names(open.stream()
                .filter(draft -> draft.citizenId() == null)
                .map(DraftRow::requestId)
                .toList());
        return open.stream()
                .map(draft -> new LeftDraft(
                        draft.requestId(),
                        draft.kind(),
                        draft.citizenId(),
                        draft.citizenId() == null ? typed.get(draft.requestId()) : names.get(draft.citizenId()),
                        draft.savedAt()))
                .toList();
    }

    /** Who is still awaited, and who did not come, so that nobody is forgotten. */
    private static List<AppointmentRow> ahead(List<AppointmentRow> today) {
        return today.stream()
                .filter(row -> row.state() == AppointmentState.BOOKED || row.state() == AppointmentState.NO_SHOW)
                .toList();
    }
}
