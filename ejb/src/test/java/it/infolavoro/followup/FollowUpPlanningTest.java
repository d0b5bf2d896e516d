package it.infolavoro.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpPlanningTest {

    /** Rule R1: the day itself, or the next on which offices work; 2 December 2026 + 30 is New Year's Day. */
    @ParameterizedTest
    @CsvSource({"2026-10-05,30,2026-11-04", "2026-12-02,30,2027-01-04", "2024-01-30,30,2024-02-29"})
    void fallsOnAWorkingDay(LocalDate outcome, int days, LocalDate due) {
        assertEquals(due, FollowUpPlanning.dueOn(outcome, days));
    }
}
