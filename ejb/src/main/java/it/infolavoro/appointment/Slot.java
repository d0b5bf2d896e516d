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

    /**
     * The slots of a day, without overlap and in their order (rule R2). Where clocks go forward, times that do not
     * exist have no slot; where they go back, the hour that comes twice gives its slots once.
     */
    public static List<Slot> of(LocalDate day, Hours hours) {
        var slots = new ArrayList<Slot>();
        for (var at = hours.opensMinute(); at + hours.minutes() <= hours.closesMinute(); at += hours.minutes()) {
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
}
