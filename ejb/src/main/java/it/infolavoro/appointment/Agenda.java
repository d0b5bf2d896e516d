package it.infolavoro.appointment;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays hours, closures and appointments over one another: the days as the desk sees them. */
@ApplicationScoped
public class Agenda {

    @Inject
    OpeningTimes times;

    @Inject
    Appointments appointments;

    @Inject
    DeskOperators operators;

    /** Days from one to another, in a fixed number of statements. */
    List<AgendaDay> days(LocalDate first, LocalDate last, Instant now) {
        var hours = times.hours();
        var closures = times.closures(first);
        var everybody = operators.all();
        var booked = appointments.between(first, last);
        return first.datesUntil(last.plusDays(1))
                .map(day -> day(day, now, new Plan(hours, closures, everybody, booked)))
                .toList();
    }

    /** One day. */
    AgendaDay day(LocalDate day, Instant now) {
        return days(day, day, now).get(0);
    }

    private record Plan(
            List<OpeningHours> hours,
            List<DeskClosure> closures,
            List<OperatorRow> operators,
            List<AppointmentRow> booked) {}

    private static AgendaDay day(LocalDate day, Instant now, Plan plan) {
        var holiday = ItalianHolidays.on(day).orElse(null);
        var closure = plan.closures().stream()
                .filter(one -> one.covers(day))
                .map(DeskClosure::label)
                .findFirst()
                .orElse(null);
        var open = holiday == null && closure == null;
        var days = plan.operators().stream()
                .map(operator -> new OperatorDay(
                        operator.username(),
                        operator.name(),
                        places(
                                open ? slots(day, operator.username(), plan.hours()) : List.of(),
                                booked(day, operator.username(), plan.booked()),
                                now)))
                .toList();
        return new AgendaDay(day, holiday, closure, days);
    }

    /** An operator's own hours of a weekday replace everybody's (rule R3). */
    private static List<Slot> slots(LocalDate day, String operator, List<OpeningHours> all) {
        var today =
                all.stream().filter(one -> one.weekday() == day.getDayOfWeek()).toList();
        var own = today.stream().filter(one -> operator.equals(one.operator())).toList();
        var valid = own.isEmpty()
                ? today.stream().filter(one -> one.operator() == null).toList()
                : own;
        return valid.stream().flatMap(one -> Slot.of(day, one.hours()).stream()).toList();
    }

    private static List<AppointmentRow> booked(LocalDate day, String operator, List<AppointmentRow> all) {
        return all.stream()
                .filter(row -> row.operator().equals(operator)
                        && Clocks.day(row.startsAt()).equals(day))
                .toList();
    }

    /** A slot is free unless an appointment that still holds meets it; what was booked under other hours stays. */
    private static List<Place> places(List<Slot> slots, List<AppointmentRow> booked, Instant now) {
        var places = new ArrayList<Place>();
        for (var row : booked) {
            places.add(new Place(
                    local(row.startsAt()),
                    local(row.endsAt()),
                    row,
                    row.endsAt().isBefore(now)));
        }
        for (var slot : slots) {
            if (booked.stream().noneMatch(row -> holds(row, slot))) {
                places.add(new Place(
                        slot.at(), local(slot.endsAt()), null, !slot.endsAt().isAfter(now)));
            }
        }
        places.sort(Comparator.comparing(Place::at));
        return places;
    }

    private static boolean holds(AppointmentRow row, Slot slot) {
        return row.state() != AppointmentState.CANCELLED
                && row.startsAt().isBefore(slot.endsAt())
                && slot.startsAt().isBefore(row.endsAt());
    }

    /** The slot of an operator that begins at a time of a day, whether free or taken. */
    Slot slot(LocalDate day, LocalTime at, String operator) {
        if (ItalianHolidays.on(day).isPresent() || times.closures(day).stream().anyMatch(one -> one.covers(day))) {
            return null;
        }
        return slots(day, operator, times.hours()).stream()
                .filter(one -> one.at().equals(at))
                .findFirst()
                .orElse(null);
    }

    private static LocalTime local(Instant at) {
        return LocalTime.ofInstant(at, Clocks.ITALY);
    }
}
