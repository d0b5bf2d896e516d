package it.infolavoro.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that tells a person's age before acceptance (referral rule R2). */
class AgeBandTest {

    private static final List<String> BANDS = List.of("under_18", "18_24", "25_29", "30_54", "55_plus");

    @ParameterizedTest
    @CsvSource({
        "2008-03-03, under_18",
        "2008-03-02, 18_24",
        "2001-03-03, 18_24",
        "2001-03-02, 25_29",
        "1996-03-03, 25_29",
        "1996-03-02, 30_54",
        "1971-03-03, 30_54",
        "1971-03-02, 55_plus",
        "1926-01-01, 55_plus"
    })
    void changesOnTheBirthday(LocalDate born, String band) {
        assertEquals(band, AgeBand.of(born, LocalDate.of(2026, 3, 2)));
    }

    @Test
    void givesBirthdaysOf29FebruaryTheirDayInOtherYears() {
        var leapling = LocalDate.of(2008, 2, 29);
        assertEquals("under_18", AgeBand.of(leapling, LocalDate.of(2026, 2, 28)));
        assertEquals("18_24", AgeBand.of(leapling, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void isUnknownWithoutABirthDate() {
        assertNull(AgeBand.of(null, LocalDate.of(2026, 3, 2)));
    }

    @Property
    void neverGetsYoungerWithTime(
            @ForAll @IntRange(max = 40_000) int bornDay, @ForAll @IntRange(max = 20_000) int days) {
        var born = LocalDate.of(1920, 1, 1).plusDays(bornDay);
        var then = AgeBand.of(born, born.plusDays(days));
        var later = AgeBand.of(born, born.plusDays(days + 400L));
        assertEquals(true, BANDS.indexOf(then) >= 0 && BANDS.indexOf(later) >= BANDS.indexOf(then));
    }
}
