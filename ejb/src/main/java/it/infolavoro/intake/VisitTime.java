package it.infolavoro.intake;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;

/** When something happened at the desk, as an operator says it (rule R3). */
public final class VisitTime {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final Period LATEST_ENTRY = Period.ofYears(1);

    private VisitTime() {}

    /**
     * The instant of a local time; now for null. Refuses the future and what is more than a year ago, beside the given
     * field.
     */
    public static Instant of(LocalDateTime local, Instant now, String field) {
        if (local == null) {
            return now;
        }
        var at = local.atZone(Clocks.ITALY).toInstant();
        if (at.isAfter(now.plus(CLOCKS_DIFFER))) {
            throw BusinessRuleViolation.at(field, "time.future");
        }
        if (at.atZone(Clocks.ITALY).isBefore(now.atZone(Clocks.ITALY).minus(LATEST_ENTRY))) {
            throw BusinessRuleViolation.at(field, "time.tooOld");
        }
        return at;
    }
}
