package it.infolavoro.web.administration;

import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.platform.NotFound;
import it.infolavoro.report.ActivitySearch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What an address asks about the trail; an unreadable part leads to nothing (NotFound). */
final class ActivityQuery {

    private ActivityQuery() {}

    static ActivitySearch search(
            String from, String to, String actor, String role, String kind, String action, String after) {
        return new ActivitySearch(day(from), day(to), text(actor), text(role), kind(kind), text(action), text(after));
    }

    static LocalDate day(String text) {
        try {
            return text(text) == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new NotFound("day");
        }
    }

    private static Kind kind(String text) {
        return text(text) == null
                ? null
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("kind"));
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
