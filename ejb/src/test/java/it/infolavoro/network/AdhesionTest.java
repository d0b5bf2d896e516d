package it.infolavoro.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.Caller.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Holds rule R4: a body takes part while an adhesion is in force, first and last day included. */
class AdhesionTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 10, 6);
    private static final LocalDate LAST = LocalDate.of(2025, 8, 31);

    @Test
    void isInForceFromItsFirstToItsLastDay() {
        var ended = row(LAST);
        assertFalse(ended.inForceOn(FIRST.minusDays(1)));
        assertTrue(ended.inForceOn(FIRST));
        assertTrue(ended.inForceOn(LAST));
        assertFalse(ended.inForceOn(LAST.plusDays(1)));
        assertTrue(row(null).inForceOn(LocalDate.of(2999, 1, 1)));
        assertFalse(new OrganisationAdhesionRow(1, "alfa", "Alfa", "training", "Patto", FIRST, LAST)
                .inForceOn(LAST.plusDays(1)));
    }

    @Test
    void endsAtTheLatestOnADayButNeverBeforeItBegan() {
        var adhesion = Adhesion.of(new NetworkBody(Kind.MUNICIPALITY, 1, 1), protocol(), FIRST);
        adhesion.endBy(LAST);
        assertEquals(LAST, adhesion.validUntil());
        adhesion.endBy(LAST.plusDays(9));
        assertEquals(LAST, adhesion.validUntil());
        adhesion.endBy(FIRST.minusDays(9));
        assertEquals(FIRST, adhesion.validUntil());
    }

    private static MunicipalityAdhesionRow row(LocalDate until) {
        return new MunicipalityAdhesionRow(1, "011004", "Bolano", "SP", 7_433, false, "Patto", FIRST, until);
    }

    private static Protocol protocol() {
        return Protocol.of(1, "patto", "Patto", FIRST, null);
    }
}
