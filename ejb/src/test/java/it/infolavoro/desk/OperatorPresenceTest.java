package it.infolavoro.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OperatorPresenceTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void theWeekBeforeIsNewToWhoeverComesForTheFirstTime() {
        assertEquals(
                MONDAY.minus(Duration.ofDays(7)),
                OperatorPresence.first("anna", MONDAY).newSince());
    }

    @Test
    void whatIsNewStaysNewForTheWholeStay() {
        var anna = OperatorPresence.first("anna", MONDAY);
        for (var minute = 0; minute < 480; minute += 20) {
            anna.seen(MONDAY.plus(Duration.ofMinutes(minute)));
        }
        assertEquals(MONDAY.minus(Duration.ofDays(7)), anna.newSince());
    }

    @Test
    void afterAPauseOnlyWhatHappenedSinceTheLastStayIsNew() {
        var anna = OperatorPresence.first("anna", MONDAY);
        var evening = MONDAY.plus(Duration.ofMinutes(25));
        anna.seen(evening);
        var tuesday = MONDAY.plus(Duration.ofDays(1));
        anna.seen(tuesday);
        assertEquals(evening, anna.newSince());
        anna.seen(tuesday.plus(Duration.ofMinutes(5)));
        assertEquals(evening, anna.newSince());
    }
}
