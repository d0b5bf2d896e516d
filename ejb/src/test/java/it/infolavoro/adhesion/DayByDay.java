package it.infolavoro.adhesion;

import java.time.LocalDate;
import java.util.TreeSet;

/**
 * Membership as somebody would keep it who only ticks days on a calendar: no periods, no intervals. It says of an act
 * whether it is possible by looking at the ticked days alone, and ticks or rubs out days.
 */
final class DayByDay {

    private final LocalDate end;
    private final TreeSet<LocalDate> ticked = new TreeSet<>();
    /** The first day of the last stay, or of what was renewed last in it; null where there was none. */
    private LocalDate lastStay;

    private boolean suspended;

    /** A calendar up to a day that stands for all that follow. */
    DayByDay(LocalDate end) {
        this.end = end;
    }

    boolean ticked(LocalDate day) {
        return ticked.contains(day);
    }

    /** Whether the stay that is ticked last goes on or ends today or later. */
    private boolean going(LocalDate today) {
        return lastStay != null && !ticked.last().isBefore(today);
    }

    boolean join(LocalDate on) {
        if (suspended || lastStay != null && !ticked.tailSet(on).isEmpty()) {
            return false;
        }
        return stay(on);
    }

    boolean resume(LocalDate on) {
        if (!suspended || !ticked.tailSet(on).isEmpty()) {
            return false;
        }
        suspended = false;
        return stay(on);
    }

    boolean suspend(LocalDate on, LocalDate today) {
        if (!going(today) || !on.isAfter(lastStay)) {
            return false;
        }
        stayUntil(on);
        suspended = true;
        return true;
    }

    boolean leave(LocalDate on, LocalDate today) {
        if (lastStay == null || !on.isAfter(lastStay)) {
            return false;
        }
        if (going(today)) {
            stayUntil(on);
        } else if (!suspended || ticked.contains(on)) {
            return false;
        }
        suspended = false;
        return true;
    }

    /** Another protocol changes no day, and what was decided for days before it can no longer be decided anew. */
    boolean renew(LocalDate on) {
        if (lastStay == null || ticked.tailSet(on).isEmpty()) {
            return false;
        }
        lastStay = on.isAfter(lastStay) ? on : lastStay;
        return true;
    }

    private boolean stay(LocalDate on) {
        lastStay = on;
        tick(on, end.plusDays(1));
        return true;
    }

    /** The last stay ends the day before, sooner or later than was decided before. */
    private void stayUntil(LocalDate on) {
        ticked.tailSet(lastStay).clear();
        tick(lastStay, on);
    }

    private void tick(LocalDate from, LocalDate before) {
        for (var day = from; day.isBefore(before); day = day.plusDays(1)) {
            ticked.add(day);
        }
    }
}
