package it.infolavoro.web.faces;

import it.infolavoro.platform.Clocks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A moment typed as a day and a time, each of which may be left out. */
public final class LocalMoment {

    private LocalMoment() {}

    /**
     * Null where nothing was typed, which means now; a time alone is of today, a day alone means noon or, today, now.
     */
    public static LocalDateTime of(LocalDate day, LocalTime time) {
        if (day == null && time == null) {
            return null;
        }
        var now = LocalDateTime.now(Clocks.ITALY);
        if (time == null) {
            return day.equals(now.toLocalDate()) ? now : day.atTime(LocalTime.NOON);
        }
        return (day == null ? now.toLocalDate() : day).atTime(time);
    }
}
