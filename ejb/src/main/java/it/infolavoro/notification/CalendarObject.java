package it.infolavoro.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Something that has a time, as an iCalendar object (RFC 5545, RFC 5546): times in UTC, so that no calendar needs to
 * know when Italy changes its clocks.
 *
 * @param uid the same for every message about it
 * @param sequence grows with each change
 */
public record CalendarObject(
        String uid, long sequence, Instant startsAt, Instant endsAt, String summary, String location) {

    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private static final String END = "\r\n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The message that puts it into a calendar, or changes it there. */
    public String request(Instant now) {
        return message("REQUEST", "CONFIRMED", now);
    }

    /** The message that takes it out of the calendar. */
    public String cancel(Instant now) {
        return message("CANCEL", "CANCELLED", now);
    }

    private String message(String method, String status, Instant now) {
        return String.join(
                "",
                line("BEGIN:VCALENDAR"),
                line("VERSION:2.0"),
                line("PRODID:-//InfoLavoro//Sportello//IT"),
                line("METHOD:" + method),
                line("BEGIN:VEVENT"),
                line("UID:" + uid),
                line("SEQUENCE:" + sequence),
                line("DTSTAMP:" + TIME.format(now)),
                line("DTSTART:" + TIME.format(startsAt)),
                line("DTEND:" + TIME.format(endsAt)),
                line("SUMMARY:" + escaped(summary)),
                line("LOCATION:" + escaped(location)),
                line("ORGANIZER:mailto:noreply@infolavoro.invalid"),
                line("STATUS:" + status),
                line("END:VEVENT"),
                line("END:VCALENDAR"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Long lines go on after a blank; no character is cut in two. */
    private static String line(String text) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var point : text.codePoints().toArray()) {
            var character = Character.toString(point);
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.append(END).toString();
    }
}
