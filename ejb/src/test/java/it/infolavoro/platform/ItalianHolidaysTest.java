package it.infolavoro.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItalianHolidaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"})
    void knowsEasterSundays(LocalDate sunday) {
        assertEquals(sunday, ItalianHolidays.easter(sunday.getYear()));
        assertEquals(Optional.of("easterMonday"), ItalianHolidays.on(sunday.plusDays(1)));
    }

    @Test
    void saintFrancisIsAHolidayFromTheYearTheLawSays() {
        assertEquals(Optional.empty(), ItalianHolidays.on(LocalDate.of(2025, 10, 4)));
        assertEquals(Optional.of("saintFrancis"), ItalianHolidays.on(LocalDate.of(2026, 10, 4)));
    }

    @Test
    void workingDaysStepOverWeekendsAndHolidays() {
        assertEquals(LocalDate.of(2026, 4, 2), ItalianHolidays.workingDaysBefore(LocalDate.of(2026, 4, 7), 2));
        assertEquals(LocalDate.of(2026, 4, 7), ItalianHolidays.workingDaysBefore(LocalDate.of(2026, 4, 7), 0));
        assertEquals(LocalDate.of(2026, 4, 7), ItalianHolidays.nextWorkingDay(LocalDate.of(2026, 4, 3)));
        assertEquals(LocalDate.of(2026, 4, 8), ItalianHolidays.nextWorkingDay(LocalDate.of(2026, 4, 7)));
        assertTrue(ItalianHolidays.workingDay(LocalDate.of(2028, 2, 29)));
        assertFalse(ItalianHolidays.workingDay(LocalDate.of(2026, 12, 8)));
    }

    @Test
    void aTermBeginsTheDayAfterAndEndsOnAWorkingDay() {
        var goodFriday = LocalDate.of(2026, 4, 3);
        assertEquals(LocalDate.of(2026, 4, 8), ItalianHolidays.workingDaysAfter(goodFriday, 2));
        assertEquals(goodFriday, ItalianHolidays.workingDaysAfter(goodFriday, 0));
    }

    /** A term that lies between two days is as long from either side. */
    @Property
    void daysAfterAndBeforeAreEachOthersOpposite(
            @ForAll @IntRange(max = 7_300) int dayOfTwentyYears, @ForAll @IntRange(min = 1, max = 70) int workingDays) {
        var day = LocalDate.of(2020, 1, 1).plusDays(dayOfTwentyYears);
        var last = ItalianHolidays.workingDaysAfter(day, workingDays);
        assertTrue(ItalianHolidays.workingDay(last));
        assertEquals(day, ItalianHolidays.workingDay(day) ? ItalianHolidays.workingDaysBefore(last, workingDays) : day);
        assertTrue(
                ItalianHolidays.workingDaysBefore(last, workingDays).isBefore(day.plusDays(1)),
                "The last day of a term is not past it");
        assertTrue(
                ItalianHolidays.workingDaysBefore(ItalianHolidays.nextWorkingDay(last), workingDays)
                        .isAfter(day),
                "The next working day is past it");
    }
}
