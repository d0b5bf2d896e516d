package it.infolavoro.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/**
 * The holidays of the whole country (legge 27 maggio 1949, n. 260, as amended; the fourth of October again from 2026 by
 * legge 8 ottobre 2025, n. 151). The patron's day is each Comune's own.
 */
public final class ItalianHolidays {

    private static final int SAINT_FRANCIS_SINCE = 2026;
    private static final MonthDay SAINT_FRANCIS = MonthDay.of(10, 4);

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "newYear",
            MonthDay.of(1, 6), "epiphany",
            MonthDay.of(4, 25), "liberation",
            MonthDay.of(5, 1), "labour",
            MonthDay.of(6, 2), "republic",
            MonthDay.of(8, 15), "assumption",
            MonthDay.of(11, 1), "allSaints",
            MonthDay.of(12, 8), "immaculate",
            MonthDay.of(12, 25), "christmas",
            MonthDay.of(12, 26), "saintStephen");

    private ItalianHolidays() {}

    /** The name of the holiday that a day is, as a key; empty on any other day, Sundays included. */
    public static Optional<String> on(LocalDate day) {
        var easter = easter(day.getYear());
        if (day.equals(easter)) {
            return Optional.of("easter");
        }
        if (day.equals(easter.plusDays(1))) {
            return Optional.of("easterMonday");
        }
        var date = MonthDay.from(day);
        if (date.equals(SAINT_FRANCIS) && day.getYear() >= SAINT_FRANCIS_SINCE) {
            return Optional.of("saintFrancis");
        }
        return Optional.ofNullable(FIXED.get(date));
    }

    /** Whether public offices work: no Saturday, no Sunday, no holiday of the country. */
    public static boolean workingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && on(day).isEmpty();
    }

    /** The day that lies so many working days before another. */
    public static LocalDate workingDaysBefore(LocalDate day, int workingDays) {
        var left = workingDays;
        var at = day;
        while (left > 0) {
            at = at.minusDays(1);
            if (workingDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** The day that lies so many working days after another. */
    public static LocalDate workingDaysAfter(LocalDate day, int workingDays) {
        var at = day;
        for (var left = workingDays; left > 0; left--) {
            at = nextWorkingDay(at);
        }
        return at;
    }

    /** The working days that lie after one day, up to another and with it; 0 where that is not later. */
    public static int workingDaysBetween(LocalDate from, LocalDate until) {
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (workingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** The first working day after another. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        var at = day.plusDays(1);
        while (!workingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
