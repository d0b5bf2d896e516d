package it.infolavoro.servicecontent;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A stretch of a weekday in which a place is open, in the place's local time.
 *
 * @param closes after {@code opens}; midnight means the end of the day
 */
public record OpeningSpan(
        @NotNull DayOfWeek day,
        @NotNull LocalTime opens,
        @NotNull LocalTime closes) implements Comparable<OpeningSpan> {

    private static final Comparator<OpeningSpan> ORDER =
            Comparator.comparing(OpeningSpan::day).thenComparing(OpeningSpan::opens);

    private static final int MINUTES = 60;

    /** The minute of the day at which it ends. */
    public int closesMinute() {
        return closes.equals(LocalTime.MIDNIGHT) ? 24 * MINUTES : minute(closes);
    }

    /** The minute of the day at which it begins. */
    public int opensMinute() {
        return minute(opens);
    }

    /** From minutes of the day, as they are stored. */
    public static OpeningSpan of(int weekday, int opensMinute, int closesMinute) {
        return new OpeningSpan(DayOfWeek.of(weekday), time(opensMinute), time(closesMinute));
    }

    /** Whether it ends after it begins. */
    public boolean runsForward() {
        return opensMinute() < closesMinute();
    }

    /** Whether two have time in common. */
    public boolean overlaps(OpeningSpan other) {
        return day == other.day && opensMinute() < other.closesMinute() && other.opensMinute() < closesMinute();
    }

    @Override
    public int compareTo(OpeningSpan other) {
        return ORDER.compare(this, other);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES % 24, minute % MINUTES);
    }
}
