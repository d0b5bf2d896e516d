package it.infolavoro.servicecontent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule R3: hours read as people write them, and come out in one form. */
class WeekHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lun-ven 9-12.30, 15-17 | lun-ven 09:00-12:30 15:00-17:00",
                "Lunedì: 9:00 - 12:00; martedì 9-12 | lun-mar 09:00-12:00",
                "sab 8-24 | sab 08:00-00:00",
                "mer 15-18; lun 9–12 | lun 09:00-12:00; mer 15:00-18:00"
            })
    void readsWhatPeopleWrite(String typed, String written) {
        assertEquals(written, WeekHours.write(WeekHours.read(typed).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sempre",
                "lun",
                "lun 9",
                "lun 25-26",
                "lun 9-8",
                "lun 9-9",
                "ven-lun 9-12",
                "lun 9-12 11-13",
                "lun 9:60-12",
                "xxx 9-12",
                "lun 9-12; lun 10-11",
                "lun 9-12 e poi 15-17"
            })
    void refusesWhatCannotBeUnderstood(String typed) {
        assertEquals(Optional.empty(), WeekHours.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mattina", "9", "12-9", "9-12 11-13"})
    void refusesADayThatCannotBeUnderstood(String typed) {
        assertEquals(Optional.empty(), WeekHours.read(DayOfWeek.MONDAY, typed));
    }

    @Property
    void whatIsWrittenReadsTheSame(@ForAll("weeks") List<OpeningSpan> week) {
        var written = WeekHours.write(week);
        assertEquals(week, WeekHours.read(written).orElseThrow(), written);
        for (var day : DayOfWeek.values()) {
            var one = week.stream().filter(span -> span.day() == day).toList();
            assertEquals(one, WeekHours.read(day, WeekHours.write(week, day)).orElseThrow());
        }
    }

    @Property
    void neverFailsOnWhateverIsTyped(@ForAll String typed) {
        WeekHours.read(typed).ifPresent(week -> assertTrue(week.stream().allMatch(OpeningSpan::runsForward)));
    }

    @Provide
    Arbitrary<List<OpeningSpan>> weeks() {
        return week();
    }

    /** Up to three stretches a day, apart from each other, in their order. */
    static Arbitrary<List<OpeningSpan>> week() {
        return Arbitraries.integers()
                .between(0, 1440)
                .set()
                .ofMaxSize(6)
                .list()
                .ofSize(7)
                .map(days -> {
                    var week = new ArrayList<OpeningSpan>();
                    for (var day = 0; day < days.size(); day++) {
                        var minutes = days.get(day).stream().sorted().toList();
                        for (var i = 0; i + 1 < minutes.size(); i += 2) {
                            week.add(OpeningSpan.of(day + 1, minutes.get(i), minutes.get(i + 1)));
                        }
                    }
                    return week;
                });
    }
}
