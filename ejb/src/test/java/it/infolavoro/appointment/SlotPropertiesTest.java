package it.infolavoro.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.Clocks;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SlotPropertiesTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final LocalDate FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate BACK = LocalDate.of(2026, 10, 25);

    /** Rule R2. Days from 2026 on, those on which the clocks change as often as all others together. */
    @Property
    void slotsNeverOverlapAndLieWithinTheHours(
            @ForAll @IntRange(min = 0, max = 1500) int days,
            @ForAll @IntRange(min = 0, max = 3) int kind,
            @ForAll @IntRange(min = 0, max = 280) int opens,
            @ForAll @IntRange(min = 2, max = 48) int length,
            @ForAll @IntRange(min = 2, max = 24) int slot) {
        var day = kind == 0
                ? FORWARD
                : kind == 1 ? BACK : LocalDate.of(2026, 1, 1).plusDays(days);
        var closes = Math.min(opens + length, 287);
        var hours = new Hours(time(opens), time(closes), slot * 5);
        var slots = Slot.of(day, hours);
        for (var i = 0; i < slots.size(); i++) {
            var one = slots.get(i);
            assertEquals(Duration.ofMinutes(slot * 5L), Duration.between(one.startsAt(), one.endsAt()));
            assertEquals(
                    day.atTime(one.at()), one.startsAt().atZone(Clocks.ITALY).toLocalDateTime());
            assertFalse(one.at().isBefore(hours.opens()));
            assertTrue(i == 0 || !one.startsAt().isBefore(slots.get(i - 1).endsAt()), "overlap in " + slots);
        }
        if (kind > 1 && Clocks.ITALY.getRules().getTransition(day.atTime(2, 30)) == null && !changes(day)) {
            assertEquals(Math.max(0, closes - opens) / slot, slots.size());
        }
    }

    @Example
    void anHourThatDoesNotExistGivesNoAppointment() {
        var night = new Hours(LocalTime.of(1, 0), LocalTime.of(4, 0), 30);
        assertEquals(6, Slot.of(LEAP_DAY, night).size());
        assertEquals(4, Slot.of(FORWARD, night).size());
        assertEquals(6, Slot.of(BACK, night).size());
        assertTrue(Slot.of(FORWARD, night).stream().noneMatch(slot -> slot.at().getHour() == 2));
    }

    private static boolean changes(LocalDate day) {
        var rules = Clocks.ITALY.getRules();
        return !rules.getOffset(day.atStartOfDay(Clocks.ITALY).toInstant())
                .equals(rules.getOffset(
                        day.plusDays(1).atStartOfDay(Clocks.ITALY).toInstant()));
    }

    private static LocalTime time(int fiveMinutes) {
        return LocalTime.of(fiveMinutes / 12, fiveMinutes % 12 * 5);
    }
}
