package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
