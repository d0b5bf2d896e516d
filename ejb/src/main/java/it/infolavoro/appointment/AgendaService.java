package it.infolavoro.appointment;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.citizen.Citizens;
import it.infolavoro.draft.Drafts;
import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.notification.MailRow;
import it.infolavoro.notification.Outbox;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Giving appointments, and following them. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class AgendaService {

    private static final String SUBJECT = "Appointment";
    private static final int OFFERED = 4;
    private static final int WEEK = 7;

    @Inject
    Appointments appointments;

    @Inject
    Agenda agenda;

    @Inject
    FreeSlots slots;

    @Inject
    DeskOperators operators;

    @Inject
    Citizens citizens;

    @Inject
    Drafts drafts;

    @Inject
    AppointmentMails mails;

    @Inject
    Outbox outbox;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** A day of the agenda. Whoever looks at it becomes one of the desk's operators. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public AgendaDay day(LocalDate day) {
        operators.enrol(caller.get().username(), caller.get().displayName());
        audit.fire(AuditEvent.read("appointment.day", "Agenda", null, null));
        return agenda.day(day, clock.instant());
    }

    /** The week, from Monday to Sunday, that a day lies in. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<AgendaDay> week(LocalDate day) {
        operators.enrol(caller.get().username(), caller.get().displayName());
        audit.fire(AuditEvent.read("appointment.week", "Agenda", null, null));
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return agenda.days(monday, monday.plusDays(WEEK - 1L), clock.instant());
    }

    /** The first slot that is free from now on, of any operator; null where there is none for two months. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public FreeSlot firstFree() {
        var now = clock.instant();
        return slots.from(Clocks.day(now), LocalTime.MIDNIGHT, now, 1).stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a slot can be given, and where not, which come next: somebody may have taken it meanwhile, and an address
     * that somebody kept may name one that never was.
     *
     * @param at null for the beginning of the day
     * @param operator null for anybody
     */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public SlotOffer offer(LocalDate day, LocalTime at, String operator) {
        var now = clock.instant();
        if (slots.free(day, at, operator, now)) {
            return new SlotOffer(true, List.of());
        }
        var today = Clocks.day(now);
        var ahead = !day.isBefore(today);
        var from = at == null || !ahead ? LocalTime.MIDNIGHT : at;
        return new SlotOffer(false, slots.from(ahead ? day : today, from, now, OFFERED));
    }

    /** One appointment. Throws NotFound. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public AppointmentRow open(long appointmentId) {
        var row = appointments.row(appointmentId);
        audit.fire(AuditEvent.read("appointment.open", SUBJECT, row.id(), row.citizenId()));
        return row;
    }

    /** Books a slot and gives the appointment's id; a repeated request gives the first one's. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public long book(BookAppointment command) {
        var known = appointments.idOfRequest(command.requestId());
        if (known.isPresent()) {
            return known.get();
        }
        if (command.citizenId() != null) {
            citizens.toWrite(command.citizenId());
        } else if (command.guestName() == null) {
            throw BusinessRuleViolation.at("guestName", "appointment.who");
        }
        var slot = slot(command.day(), command.at(), command.operator());
        var appointment = Appointment.booked(
                command, command.operator(), slot, caller.get().username(), clock.instant());
        var id = appointments.add(appointment);
        drafts.finish(command.requestId());
        mails.booked(appointment, desk());
        audit.fire(AuditEvent.change("appointment.book", SUBJECT, id, command.citizenId()));
        return id;
    }

    /** Moves an appointment. Throws ConcurrentChange where somebody else did something with it since. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void move(MoveAppointment command) {
        var appointment = appointments.get(command.appointmentId());
        appointment.requireVersion(command.version());
        var slot = slot(command.day(), command.at(), command.operator());
        appointment.move(command.operator(), slot);
        appointments.giveBackTime(appointment);
        appointments.takeTime(appointment);
        mails.moved(appointment, desk());
        audit.fire(AuditEvent.change("appointment.move", SUBJECT, appointment.id(), appointment.citizenId()));
    }

    /** Says that the person came, did not come, or that the appointment is cancelled. Throws ConcurrentChange. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public void follow(FollowAppointment command) {
        var appointment = appointments.get(command.appointmentId());
        appointment.requireVersion(command.version());
        appointment.become(command.state());
        if (command.state() == AppointmentState.CANCELLED) {
            appointments.giveBackTime(appointment);
            mails.cancelled(appointment, desk());
        }
        var action = "appointment." + command.state().name().toLowerCase(Locale.ROOT);
        audit.fire(AuditEvent.change(action, SUBJECT, appointment.id(), appointment.citizenId()));
    }

    /** What became of the last mail about each of some appointments; nothing for those about which none was written. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public Map<Long, MailRow> mails(List<Long> appointmentIds) {
        audit.fire(AuditEvent.read("appointment.mails", "Agenda", null, null));
        var last = new HashMap<Long, MailRow>();
        outbox.about(AppointmentMails.ABOUT, appointmentIds).forEach(mail -> last.put(mail.aboutId(), mail));
        return last;
    }

    private AppointmentMails.Desk desk() {
        var comune = caller.get().body();
        return new AppointmentMails.Desk(comune.id(), comune.name());
    }

    private Slot slot(LocalDate day, LocalTime at, String operator) {
        var slot = agenda.slot(day, at, operator);
        if (slot == null) {
            throw new BusinessRuleViolation("appointment.noSlot");
        }
        if (!slot.endsAt().isAfter(clock.instant())) {
            throw new BusinessRuleViolation("appointment.past");
        }
        return slot;
    }
}
