package it.infolavoro.web.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.NotFound;
import it.infolavoro.report.ReportFilter;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportQueryTest {

    @Test
    void readsMonthsAndIds() {
        assertEquals(
                new ReportFilter(YearMonth.of(2026, 1), YearMonth.of(2026, 11), 7L, 9L),
                ReportQuery.filter("2026-01", "2026-11", "7", "9"));
    }

    @Test
    void takesNothingForNoFilter() {
        assertEquals(new ReportFilter(null, null, null, null), ReportQuery.filter(null, "", " ", null));
    }

    @Test
    void answersUnreadableAddressesAsNotThere() {
        for (var month : List.of("2026-13", "2026", "gennaio", "+999999999-01", "-0001-01", "2026-1", "<b>")) {
            assertThrows(NotFound.class, () -> ReportQuery.filter(month, null, null, null), month);
            assertThrows(NotFound.class, () -> ReportQuery.filter(null, month, null, null), month);
        }
        for (var id : List.of("x", "1.5", "99999999999999999999")) {
            assertThrows(NotFound.class, () -> ReportQuery.filter(null, null, id, null), id);
            assertThrows(NotFound.class, () -> ReportQuery.filter(null, null, null, id), id);
        }
    }
}
