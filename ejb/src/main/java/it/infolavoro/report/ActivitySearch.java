package it.infolavoro.report;

import it.infolavoro.audit.AuditEvent.Kind;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What to show of the trail of all bodies.
 *
 * @param from the first day, in Italy; null for a week ago
 * @param to the last day; null for today
 * @param actor only what this login name did, or null
 * @param role only what callers of this role did, or null
 * @param kind only acts of this kind, or null
 * @param action only this act, or null
 * @param after the cursor of the page before, or null for the newest entries
 */
public record ActivitySearch(
        LocalDate from,
        LocalDate to,
        @Size(max = 120) String actor,
        @Size(max = 40) String role,
        Kind kind,
        @Size(max = 60) String action,
        String after) {

    /** So long a period is looked through at once, in days. */
    public static final int LONGEST_DAYS = 92;

    private static final int USUAL_DAYS = 7;
    /** The last one that the database knows. */
    private static final int LAST_YEAR = 9998;

    /** The same with a period. Throws BusinessRuleViolation {@code activity.period}. */
    public ActivitySearch upTo(LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        if (first.isAfter(last) || first.plusDays(LONGEST_DAYS).isBefore(last) || last.getYear() > LAST_YEAR) {
            throw BusinessRuleViolation.at("from", "activity.period", LONGEST_DAYS);
        }
        return new ActivitySearch(first, last, actor, role, kind, action, after);
    }

    Instant begin() {
        return from.atStartOfDay(Clocks.ITALY).toInstant();
    }

    Instant end() {
        return to.plusDays(1).atStartOfDay(Clocks.ITALY).toInstant();
    }
}
