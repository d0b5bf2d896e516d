package it.infolavoro.appointment;

import java.util.List;

/** When the desk gives appointments, and who does. */
public record AgendaSettings(List<HoursRow> hours, List<ClosureRow> closures, List<OperatorRow> operators) {

    /** Copies the lists. */
    public AgendaSettings {
        hours = List.copyOf(hours);
        closures = List.copyOf(closures);
        operators = List.copyOf(operators);
    }
}
