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
                OperatorPresence.first("anna", "Anna Neri", MONDAY).newSince());
    }

    @Test
    void whatIsNewStaysNewForTheWholeStay() {
        var anna = OperatorPresence.first("anna", "Anna Neri", MONDAY);
        for (var minute = 0; minute < 480; minute += 20) {
            anna.seen("Anna Neri", MONDAY.plus(Duration.ofMinutes(minute)));
        }
        assertEquals(MONDAY.minus(Duration.ofDays(7)), anna.newSince());
    }

    @Test
    void afterAPauseOnlyWhatHappenedSinceTheLastStayIsNew() {
        var anna = OperatorPresence.first("anna", "Anna Neri", MONDAY);
        var evening = MONDAY.plus(Duration.ofMinutes(25));
        anna.seen("Anna Neri", evening);
        var tuesday = MONDAY.plus(Duration.ofDays(1));
        anna.seen("Anna Neri", tuesday);
        assertEquals(evening, anna.newSince());
        anna.seen("Anna Neri", tuesday.plus(Duration.ofMinutes(5)));
        assertEquals(evening, anna.newSince());
    }
}
