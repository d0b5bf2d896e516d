package it.infolavoro.appointment;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.Objects;

/** When appointments are given on a weekday, by one operator or by everybody who has no hours of their own that day. */
@Entity
@Table(name = "opening_hours")
public class OpeningHours extends MunicipalityOwned {

    private String operator;

    private int weekday;

    @Column(name = "opens_minute")
    private int opensMinute;

    @Column(name = "closes_minute")
    private int closesMinute;

    @Column(name = "slot_minutes")
    private int slotMinutes;

    protected OpeningHours() {}

    /** Hours of a weekday; the operator is null for everybody. */
    public static OpeningHours on(DayOfWeek weekday, Hours hours, String operator) {
        var opening = new OpeningHours();
        opening.weekday = weekday.getValue();
        opening.operator = operator;
        opening.opensMinute = hours.opensMinute();
        opening.closesMinute = hours.closesMinute();
        opening.slotMinutes = hours.minutes();
        return opening;
    }

    /** Whether two hours of the same weekday and operator have time in common. */
    boolean overlaps(OpeningHours other) {
        return weekday == other.weekday
                && Objects.equals(operator, other.operator)
                && opensMinute < other.closesMinute
                && other.opensMinute < closesMinute;
    }

    Hours hours() {
        return Hours.of(opensMinute, closesMinute, slotMinutes);
    }

    String operator() {
        return operator;
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }
}
