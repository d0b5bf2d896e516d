package it.infolavoro.training;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;
import static it.infolavoro.identity.Role.MEMBER_MANAGER;
import static it.infolavoro.identity.Role.MEMBER_OPERATOR;
import static it.infolavoro.identity.Role.NETWORK_COORDINATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.people.Colleagues;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Training as whoever works in the network sees it, and as the coordinator plans it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class TrainingService {

    @Inject
    TrainingEvents events;

    @Inject
    Enrolling enrolling;

    @Inject
    TrainingMails mails;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** What is ahead, and what has been, each with the caller's own enrolment. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public TrainingCalendar calendar() {
        var me = caller.get();
        var now = clock.instant();
        return new TrainingCalendar(
                events.ahead(me.networkId(), me.username(), now), events.past(me.networkId(), me.username(), now), now);
    }

    /** One event. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER, NETWORK_COORDINATOR})
    public EventRow open(long eventId) {
        var me = caller.get();
        return events.row(me.networkId(), me.username(), eventId);
    }

    /**
     * Enrols the caller; whoever is enrolled already stays so. Gives whether there is a seat. Throws NotFound,
     * {@code training.over}, {@code training.cancelled}.
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public EnrolmentState enrol(long eventId) {
        var me = caller.get();
        var self = new Attendee(me.username(), me.displayName(), caller.email().orElse(null), me.body());
        return enrolling.enrol(me.networkId(), eventId, self);
    }

    /** Withdraws the caller, whose seat goes to the first who waits (rule R3). Throws as {@link #enrol}. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER, MEMBER_OPERATOR, MEMBER_MANAGER})
    public void withdraw(long eventId) {
        var me = caller.get();
        enrolling.withdraw(me.networkId(), eventId, me.username(), true);
    }

    /** Who of the caller's own body has a seat or waits. Throws NotFound. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER})
    public List<EnrolmentRow> colleagues(long eventId) {
        var me = caller.get();
        events.row(me.networkId(), me.username(), eventId);
        audit.fire(AuditEvent.read("training.people", Enrolling.SUBJECT, eventId, null));
        return events.people(me.networkId(), eventId, me.body());
    }

    /** Enrols somebody of the caller's own body. Throws as {@link #enrol}, and NotFound for anybody else. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER})
    public EnrolmentState enrolColleague(EnrolColleague command) {
        var me = caller.get();
        var who = colleagues.get(me.body(), command.accountId());
        return enrolling.enrol(
                me.networkId(), command.eventId(), new Attendee(who.username(), who.name(), who.email(), me.body()));
    }

    /** Withdraws somebody of the caller's own body. Throws as {@link #enrol}, and NotFound for anybody else. */
    @RolesAllowed({DESK_MANAGER, MEMBER_MANAGER})
    public void withdrawColleague(WithdrawColleague command) {
        var me = caller.get();
        var enrolment = events.enrolment(me.networkId(), command.eventId(), command.enrolmentId());
        enrolment.requireOf(me.body());
        enrolling.withdraw(me.networkId(), command.eventId(), enrolment.username(), false);
    }

    /** Plans an event and gives its id. Throws {@code training.time}, {@code training.inPast}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public long plan(PlanEvent command) {
        var me = caller.get();
        var known = events.idOfRequest(me.networkId(), command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        if (!command.end().isAfter(command.begin())) {
            throw BusinessRuleViolation.at("until", "training.time");
        }
        if (!command.begin().isAfter(clock.instant())) {
            throw BusinessRuleViolation.at("day", "training.inPast");
        }
        var id = events.add(TrainingEvent.planned(me.networkId(), command, me.username(), clock.instant()));
        audit.fire(AuditEvent.change("training.plan", Enrolling.SUBJECT, id, null));
        return id;
    }

    /** Cancels an event; it stays and says so. Throws NotFound, ConcurrentChange, {@code training.over}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void cancel(CancelEvent command) {
        var event = events.locked(caller.get().networkId(), command.eventId());
        event.requireVersion(command.version());
        event.cancel(clock.instant());
        events.toTell(event.networkId(), event.id()).forEach(enrolment -> mails.cancelled(event, enrolment));
        audit.fire(AuditEvent.change("training.cancel", Enrolling.SUBJECT, command.eventId(), null));
    }

    /** Who comes and who waits. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<EnrolmentRow> people(long eventId) {
        var me = caller.get();
        events.row(me.networkId(), me.username(), eventId);
        audit.fire(AuditEvent.read("training.people", Enrolling.SUBJECT, eventId, null));
        return events.people(me.networkId(), eventId);
    }

    /** The same to be taken away as a file. Throws NotFound. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public List<EnrolmentRow> export(long eventId) {
        var me = caller.get();
        events.row(me.networkId(), me.username(), eventId);
        audit.fire(AuditEvent.export("training.export"));
        return events.people(me.networkId(), eventId);
    }

    /** Notes whether somebody was there (rule R4). Throws NotFound, {@code training.notBegun}. */
    @RolesAllowed(NETWORK_COORDINATOR)
    public void note(NoteAttendance command) {
        var network = caller.get().networkId();
        events.locked(network, command.eventId()).requireBegun(clock.instant());
        events.enrolment(network, command.eventId(), command.enrolmentId()).note(command.attended());
        audit.fire(AuditEvent.change("training.attendance", Enrolling.SUBJECT, command.eventId(), null));
    }
}
