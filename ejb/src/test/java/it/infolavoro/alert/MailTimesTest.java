package it.infolavoro.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailTimesTest {

    /** Thursday, Good Friday evening, Easter Sunday, before the hours, and the night on which clocks change. */
    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, 2026-04-02T10:30, 2026-04-02T10:30",
        "IMMEDIATE, 2026-04-03T19:00, 2026-04-07T08:00",
        "IMMEDIATE, 2026-04-05T12:00, 2026-04-07T08:00",
        "IMMEDIATE, 2026-04-02T05:00, 2026-04-02T08:00",
        "IMMEDIATE, 2026-03-29T02:30, 2026-03-30T08:00",
        "DAILY, 2026-04-02T10:30, 2026-04-03T08:00",
        "DAILY, 2026-04-02T05:00, 2026-04-02T08:00"
    })
    void leavesOnWorkingDaysWithinTheHours(Rhythm rhythm, LocalDateTime now, LocalDateTime leaves) {
        assertEquals(instant(leaves), new MailTimes(rhythm, 8, 19).next(instant(now)));
    }

    @Property
    void neverLeavesBeforeItIsWrittenNorInQuietHours(
            @ForAll Rhythm rhythm,
            @ForAll @IntRange(max = 11) int from,
            @ForAll @IntRange(min = 12, max = 24) int until,
            @ForAll @IntRange(max = 2_000_000) int minutes) {
        var now = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minutes));
        var leaves = new MailTimes(rhythm, from, until).next(now);
        assertFalse(leaves.isBefore(now));
        var time = leaves.atZone(Clocks.ITALY);
        assertTrue(ItalianHolidays.workingDay(time.toLocalDate()), () -> "Leaves on " + time);
        assertTrue(time.getHour() >= from && time.getHour() < until, () -> "Leaves at " + time);
        assertEquals(leaves, new MailTimes(Rhythm.IMMEDIATE, from, until).next(leaves), "It may leave then");
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Clocks.ITALY).toInstant();
    }
}
