package it.infolavoro.appointment;

import static it.infolavoro.identity.Role.DESK_MANAGER;

import it.infolavoro.audit.AuditEvent;
import it.infolavoro.draft.Drafts;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.Text;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** When the desk gives appointments. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class AgendaSettingsService {

    private static final String SUBJECT = "Agenda";
    private static final int MOST_DAYS = 366;

    @Inject
    OpeningTimes times;

    @Inject
    DeskOperators operators;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Inject
    Event<AuditEvent> audit;

    /** Hours, closures that are not over, and operators. */
    @RolesAllowed(DESK_MANAGER)
    public AgendaSettings open() {
        return new AgendaSettings(
                times.hours().stream()
                        .map(one -> new HoursRow(one.id(), one.weekday(), one.hours(), one.operator()))
                        .toList(),
                times.closures(Clocks.today(clock)).stream()
                        .map(DeskClosure::row)
                        .toList(),
                operators.all());
    }

    /** Adds hours. Throws BusinessRuleViolation where they meet others of the same day and operator (rule R4). */
    @RolesAllowed(DESK_MANAGER)
    public void addHours(AddHours command) {
        var hours = new Hours(command.opens(), command.closes(), command.minutes());
        if (hours.closesMinute() - hours.opensMinute() < hours.minutes()) {
            throw BusinessRuleViolation.at("closes", "appointment.hours.short");
        }
        if (command.minutes() % AppointmentTime.MINUTES != 0) {
            throw BusinessRuleViolation.at("minutes", "appointment.hours.step");
        }
        if (command.opens().getMinute() % AppointmentTime.MINUTES != 0) {
            throw BusinessRuleViolation.at("opens", "appointment.hours.step");
        }
        var added = OpeningHours.on(command.weekday(), hours, Text.tidy(command.operator()));
        if (times.hours().stream().anyMatch(added::overlaps)) {
            throw BusinessRuleViolation.at("opens", "appointment.hours.overlap");
        }
        times.add(added);
        drafts.finish(command.draft());
        audit.fire(AuditEvent.change("appointment.hours.add", SUBJECT, added.id(), null));
    }

    /** Removes hours; what was booked in them stays. Throws NotFound. */
    @RolesAllowed(DESK_MANAGER)
    public void removeHours(long hoursId) {
        times.removeHours(hoursId);
        audit.fire(AuditEvent.change("appointment.hours.remove", SUBJECT, hoursId, null));
    }

    /** Closes the desk on some days; what was booked on them stays, and the agenda shows it. */
    @RolesAllowed(DESK_MANAGER)
    public void addClosure(AddClosure command) {
        var last = command.lastDay() == null ? command.firstDay() : command.lastDay();
        if (last.isBefore(command.firstDay()) || last.isAfter(command.firstDay().plusDays(MOST_DAYS))) {
            throw BusinessRuleViolation.at("lastDay", "appointment.closure.order");
        }
        var closure = DeskClosure.of(command.firstDay(), last, command.yearly(), command.label());
        times.add(closure);
        drafts.finish(command.draft());
        audit.fire(AuditEvent.change("appointment.closure.add", SUBJECT, closure.id(), null));
    }

    /** Opens the desk again. Throws NotFound. */
    @RolesAllowed(DESK_MANAGER)
    public void removeClosure(long closureId) {
        times.removeClosure(closureId);
        audit.fire(AuditEvent.change("appointment.closure.remove", SUBJECT, closureId, null));
    }
}
