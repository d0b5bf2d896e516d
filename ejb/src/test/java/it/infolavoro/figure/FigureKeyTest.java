package it.infolavoro.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.DeliveryFacts;
import it.infolavoro.referral.DeliveryState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureKeyTest {

    /** The Thursday before Easter 2026. */
    private static final LocalDate SENT = LocalDate.of(2026, 4, 2);

    @ParameterizedTest
    @CsvSource({
        "SENT, 'RECEIVED'",
        "ACKNOWLEDGED, 'RECEIVED OPENED4'",
        "ACCEPTED, 'RECEIVED OPENED4 ACCEPTED DECIDED5'",
        "ON_HOLD, 'RECEIVED OPENED4 ACCEPTED DECIDED5'",
        "COMPLETED, 'RECEIVED OPENED4 ACCEPTED DECIDED5 COMPLETED:code CLOSED9'",
        "INTERRUPTED, 'RECEIVED OPENED4 ACCEPTED DECIDED5 INTERRUPTED:code CLOSED9'",
        "DECLINED, 'RECEIVED OPENED4 DECLINED:code DECIDED9'",
        "FORWARDED, 'RECEIVED OPENED4 FORWARDED DECIDED9'",
        "WITHDRAWN, 'RECEIVED OPENED4 WITHDRAWN'",
        "SUPERSEDED, 'RECEIVED OPENED4 SUPERSEDED'",
        "EXPIRED, 'RECEIVED OPENED4 UNANSWERED'",
        "ENTERED_IN_ERROR, ''",
        "DRAFT, ''"
    })
    void countsADeliveryByItsState(DeliveryState state, String counts) {
        var accepted = state.sharesSnapshot();
        var keys = FigureKey.of(new DeliveryFacts(
                7L,
                state,
                "code",
                state == DeliveryState.DRAFT ? null : SENT,
                state == DeliveryState.SENT ? null : on(9),
                accepted ? on(10) : null,
                state.closed() ? on(16) : null));
        assertEquals(
                counts, String.join(" ", keys.stream().map(FigureKeyTest::text).toList()));
    }

    @Test
    void anExpiredOneThatWasAcceptedIsNotUnanswered() {
        var facts = new DeliveryFacts(7L, DeliveryState.EXPIRED, null, SENT, on(9), on(10), on(16));
        assertEquals(
                List.of("RECEIVED", "OPENED4", "ACCEPTED", "DECIDED5", "STUCK"),
                FigureKey.of(facts).stream().map(FigureKeyTest::text).toList());
    }

    @ParameterizedTest
    @EnumSource(DeliveryState.class)
    void everyStateCountsInTheMonthOfItsSending(DeliveryState state) {
        var facts = new DeliveryFacts(7L, state, "code", SENT, on(9), null, on(16));
        FigureKey.of(facts).forEach(key -> assertEquals(LocalDate.of(2026, 4, 1), key.month()));
    }

    private static String text(FigureKey key) {
        return key.kind() + (key.detail().isEmpty() ? "" : ":" + key.detail()) + (key.days() == 0 ? "" : key.days());
    }

    private static Instant on(int dayOfApril) {
        return LocalDate.of(2026, 4, dayOfApril)
                .atTime(23, 30)
                .atZone(Clocks.ITALY)
                .toInstant();
    }
}
