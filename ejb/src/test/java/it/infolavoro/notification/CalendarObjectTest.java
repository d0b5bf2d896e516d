package it.infolavoro.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What we write is read by another program's reader as it was meant. */
class CalendarObjectTest {

    private static final Instant NOW = Instant.parse("2026-10-20T08:00:00Z");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Property(tries = 200)
    void isReadAsItWasMeant(
            @ForAll @StringLength(max = 200) String summary, @ForAll @LongRange(min = 0, max = 4_000_000_000L) long at)
            throws Exception {
        var start = Instant.ofEpochSecond(at);
        // A reader may strip blanks around; we never write any.
        var plain = "A" + summary.replaceAll("\\p{C}", "") + "z";
        var text = object(3, start, plain).request(NOW);
        text.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        var event = read(text);
        assertEquals("REQUEST", method(text));
        assertEquals(plain, event.getRequiredProperty("SUMMARY").getValue());
        assertEquals(UTC.format(start), event.getRequiredProperty("DTSTART").getValue());
        assertEquals(
                UTC.format(start.plus(Duration.ofMinutes(30))),
                event.getRequiredProperty("DTEND").getValue());
        assertEquals("3", event.getRequiredProperty("SEQUENCE").getValue());
    }

    @Test
    void aCancellationNamesTheSameAppointment() throws Exception {
        var object = object(4, NOW, "Appuntamento; con, tutto\ne \\");
        var event = read(object.cancel(NOW));
        assertEquals("CANCEL", method(object.cancel(NOW)));
        assertEquals("CANCELLED", event.getRequiredProperty("STATUS").getValue());
        assertEquals(
                read(object.request(NOW)).getRequiredProperty("UID").getValue(),
                event.getRequiredProperty("UID").getValue());
        assertEquals(
                "Appuntamento; con, tutto\ne \\",
                event.getRequiredProperty("SUMMARY").getValue());
    }

    private static CalendarObject object(long sequence, Instant start, String summary) {
        return new CalendarObject(
                "appointment-1.2@infolavoro", sequence, start, start.plus(Duration.ofMinutes(30)), summary, "Sarzana");
    }

    private static VEvent read(String text) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(text))
                .<VEvent>getComponent("VEVENT")
                .orElseThrow();
    }

    private static String method(String text) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(text))
                .getRequiredProperty("METHOD")
                .getValue();
    }
}
