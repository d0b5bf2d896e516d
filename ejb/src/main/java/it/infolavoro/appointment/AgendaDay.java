package it.infolavoro.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A day of the desk's agenda.
 *
 * @param holiday key of the holiday that it is; null on any other day
 * @param closure why the desk is closed; null where it is not
 */
public record AgendaDay(LocalDate day, String holiday, String closure, List<OperatorDay> operators) {

    /** Copies the list. */
    public AgendaDay {
        operators = List.copyOf(operators);
    }

    /** How many slots can still be given. */
    public long free() {
        return operators.stream()
                .flatMap(operator -> operator.places().stream())
                .filter(Place::free)
                .count();
    }

    /** Appointments of the day that are not cancelled. */
    public List<AppointmentRow> appointments() {
        return operators.stream()
                .flatMap(operator -> operator.places().stream())
                .map(Place::appointment)
                .filter(row -> row != null && row.state() != AppointmentState.CANCELLED)
                .sorted(Comparator.comparing(AppointmentRow::startsAt))
                .toList();
    }
}
