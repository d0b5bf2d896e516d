package it.infolavoro.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The product's clock in UTC, injected wherever time matters. */
@ApplicationScoped
public class Clocks {

    /** The time zone of the desks, for dates and for what people read. */
    public static final ZoneId ITALY = ZoneId.of("Europe/Rome");

    @Produces
    Clock utc() {
        return Clock.systemUTC();
    }
}
