package it.infolavoro.appointment;

import java.time.LocalTime;

/**
 * A stretch of a day in which appointments are given, one after the other, in the desk's local time.
 *
 * @param closes exclusive; midnight means the end of the day
 * @param minutes length of an appointment
 */
public record Hours(LocalTime opens, LocalTime closes, int minutes) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** From minutes of the day, as they are stored. */
    static Hours of(int opens, int closes, int minutes) {
        return new Hours(time(opens), time(closes), minutes);
    }

    /** The minute of the day at which they begin. */
    int opensMinute() {
        return minute(opens);
    }

    /** The minute of the day at which they end. */
    int closesMinute() {
        return closes.equals(LocalTime.MIDNIGHT) ? DAY : minute(closes);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * HOUR + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / HOUR % 24, minute % HOUR);
    }
}
