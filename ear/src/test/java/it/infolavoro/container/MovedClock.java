package it.infolavoro.container;

import it.infolavoro.clock.DeliveryClock;
import it.infolavoro.platform.Clocks;
import it.infolavoro.platform.ItalianHolidays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The installation's clock, moved ahead by terms that begin today. */
@ApplicationScoped
public class MovedClock {

    @Inject
    Clocks clocks;

    @Inject
    DeliveryClock clock;

    /** The clock's work at noon of the last day of a term. */
    void after(int workingDays) {
        move(workingDays);
        clock.tick();
    }

    /** Likewise on the first working day after the term. */
    void dayAfter(int workingDays) {
        after(workingDays + 1);
    }

    /** Only moves, to noon of the last day of a term. */
    void move(int workingDays) {
        var day = ItalianHolidays.workingDaysAfter(LocalDate.now(Clocks.ITALY), workingDays);
        clocks.putAhead(Duration.between(
                Instant.now(), day.atTime(12, 0).atZone(Clocks.ITALY).toInstant()));
    }

    /** Has the clock ring for what was sent today, and goes back to the real time. */
    void ringAndPutBack() {
        dayAfter(2);
        putBack();
    }

    /** Back to the real time. */
    void putBack() {
        clocks.putAhead(Duration.ZERO);
    }
}
