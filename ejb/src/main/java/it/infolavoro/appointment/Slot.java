package it.infolavoro.appointment;

import it.infolavoro.platform.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in an operator's day.
 *
 * @param at the local time that it begins at
 */
public record Slot(LocalTime at, Instant startsAt, Instant endsAt) {

    private static final int DAY = 24 * 60;

    /**
     * The slots of a day, without overlap and in their order (rule R2). Where clocks go forward, times that do not
     * exist have no slot; where they go back, the hour that comes twice gives its slots once.
     */
    static List<Slot> of(LocalDate day, Hours hours) {
        var slots = new ArrayList<Slot>();
        var end = hours.closes().equals(LocalTime.MIDNIGHT) ? DAY : minute(hours.closes());
        for (var at = minute(hours.opens()); at + hours.minutes() <= end; at += hours.minutes()) {
            var local = day.atTime(at / 60, at % 60);
            if (!Clocks.ITALY.getRules().getValidOffsets(local).isEmpty()) {
                var starts =
                        local.atZone(Clocks.ITALY).withEarlierOffsetAtOverlap().toInstant();
                if (slots.isEmpty()
                        || !starts.isBefore(slots.get(slots.size() - 1).endsAt())) {
                    slots.add(new Slot(local.toLocalTime(), starts, starts.plus(Duration.ofMinutes(hours.minutes()))));
                }
            }
        }
        return slots;
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
