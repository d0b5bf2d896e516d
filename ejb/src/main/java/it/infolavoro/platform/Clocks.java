package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The product's clock in UTC, injected wherever time matters. */
@ApplicationScoped
public class Clocks {

    /** The time zone of the desks, for dates and for what people read. */
    public static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    /** The day it is at the desks. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day at the desks on which something happened. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ITALY);
    }

    private final Ahead clock = new Ahead();

    @Inject
    Profile profile;

    @Produces
    Clock utc() {
        return clock;
    }

    /**
     * Puts the clock of this installation ahead of the real one, for tests of terms that take months.
     *
     * @throws IllegalStateException outside the demo profile
     */
    public void putAhead(Duration by) {
        if (!profile.demo()) {
            throw new IllegalStateException("Only a demo's clock can be moved");
        }
        clock.by = by;
    }

    /** The system's clock, or one that is ahead of it. */
    private static final class Ahead extends Clock {

        private final Clock real = Clock.systemUTC();
        private volatile Duration by = Duration.ZERO;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Zones are applied to instants");
        }

        @Override
        public Instant instant() {
            return real.instant().plus(by);
        }
    }
}
