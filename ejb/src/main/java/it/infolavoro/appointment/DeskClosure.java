package it.infolavoro.appointment;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.MonthDay;

/** Days on which the desk is closed, once or every year. */
@Entity
@Table(name = "desk_closure")
public class DeskClosure extends MunicipalityOwned {

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private boolean yearly;

    private String label;

    protected DeskClosure() {}

    /** A closure with the words that explain it. */
    public static DeskClosure of(LocalDate firstDay, LocalDate lastDay, boolean yearly, String label) {
        var closure = new DeskClosure();
        closure.firstDay = firstDay;
        closure.lastDay = lastDay;
        closure.yearly = yearly;
        closure.label = label;
        return closure;
    }

    /** Whether the desk is closed on a day. A yearly closure of 29 February closes no other day. */
    boolean covers(LocalDate day) {
        if (!yearly) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
        var date = MonthDay.from(day);
        var first = MonthDay.from(firstDay);
        var last = MonthDay.from(lastDay);
        return first.isAfter(last)
                ? !date.isBefore(first) || !date.isAfter(last)
                : !date.isBefore(first) && !date.isAfter(last);
    }

    String label() {
        return label;
    }

    ClosureRow row() {
        return new ClosureRow(id(), firstDay, lastDay, yearly, label);
    }
}
