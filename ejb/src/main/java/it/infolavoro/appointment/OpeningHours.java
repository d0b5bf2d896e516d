package it.infolavoro.appointment;

import it.infolavoro.tenancy.MunicipalityOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** When appointments are given on a weekday, by one operator or by everybody who has no hours of their own that day. */
@Entity
@Table(name = "opening_hours")
public class OpeningHours extends MunicipalityOwned {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

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
        opening.opensMinute = minute(hours.opens());
        opening.closesMinute = hours.closes().equals(LocalTime.MIDNIGHT) ? DAY : minute(hours.closes());
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
        return new Hours(time(opensMinute), time(closesMinute), slotMinutes);
    }

    String operator() {
        return operator;
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / HOUR % 24, minute % HOUR);
    }
}
