package it.infolavoro.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.BusinessRuleViolation;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFilterTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void isTheLastTwelveMonthsWhereNothingIsSaid() {
        assertEquals(period("2025-12", "2026-11"), period(null, null).upTo(NOW));
    }

    @Test
    void beginsElevenMonthsBeforeTheLastMonthThatIsAskedFor() {
        assertEquals(period("2024-03", "2025-02"), period(null, "2025-02").upTo(NOW));
    }

    @Test
    void endsNowWhereOnlyTheFirstMonthIsSaid() {
        assertEquals(period("2026-01", "2026-11"), period("2026-01", null).upTo(NOW));
    }

    @Test
    void keepsTheBodiesItWasAskedFor() {
        var filter = new ReportFilter(null, null, 7L, 9L).upTo(NOW);
        assertEquals(7L, filter.municipalityId());
        assertEquals(9L, filter.organisationId());
    }

    @Test
    void takesTenYearsAndNotAMonthMore() {
        assertEquals(period("2016-12", "2026-11"), period("2016-12", "2026-11").upTo(NOW));
        assertEquals("report.period", refusal("2016-11", "2026-11"));
    }

    @Test
    void takesOneMonthAndRefusesAnEndBeforeTheBeginning() {
        assertEquals(period("2026-05", "2026-05"), period("2026-05", "2026-05").upTo(NOW));
        assertEquals("report.order", refusal("2026-06", "2026-05"));
        assertEquals("report.order", refusal("2026-12", null));
    }

    @Test
    void refusesYearsThatTheDatabaseDoesNotKnow() {
        for (var month : List.of("-999999999-01", "+999999999-12", "0000-01", "1899-12", "+10000-01")) {
            assertEquals("report.period", refusal(null, month));
            assertEquals("report.period", refusal(month, month));
        }
    }

    @Test
    void countsZeroForMonthsInWhichNothingHappened() {
        var figures = period("2025-12", "2026-02").everyMonth(List.of(new Figure("2026-01", null, 5)));
        assertEquals(
                List.of(new Figure("2025-12", null, 0), new Figure("2026-01", null, 5), new Figure("2026-02", null, 0)),
                figures);
        assertEquals(List.of(), period("2025-12", "2026-02").everyMonth(List.of()));
    }

    private static String refusal(String from, String to) {
        return assertThrows(BusinessRuleViolation.class, () -> period(from, to).upTo(NOW))
                .key();
    }

    private static ReportFilter period(String from, String to) {
        return new ReportFilter(
                from == null ? null : YearMonth.parse(from), to == null ? null : YearMonth.parse(to), null, null);
    }
}
