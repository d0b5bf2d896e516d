package it.infolavoro.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Publications against an {@link Attacker} who knows all of them (rules R1 to R3). Each test tries years of chance, one
 * seed after another, for a second; {@code -Ddisclosure.cases=20000} tries as many instead.
 */
class AttackTest {

    private static final int THRESHOLD = 5;
    private static final int SENSITIVE = 8;
    private static final Rule RULE = Rule.of(THRESHOLD);
    private static final Rule STRICTER =
            new Rule(cell -> cell.at().get(2).equals("reason0") ? SENSITIVE : THRESHOLD, cell -> false);
    private static final Duration TIME = Duration.ofMillis(1000);
    private static final int CASES = Integer.getInteger("disclosure.cases", 0);

    @Test
    void nothingHiddenCanBeWorkedOutFromTablesPublishedTogether() {
        tryMany(seed -> assertWithstands(Year.of(seed, false), RULE, Year::atOnce));
    }

    @Test
    void nothingHiddenCanBeWorkedOutFromWhatWasPublishedMonthByMonth() {
        tryMany(seed -> assertWithstands(Year.of(seed, false), RULE, Year::monthByMonth));
    }

    @Test
    void sensitiveNumbersKeepAsManyValuesAsTheirThreshold() {
        tryMany(seed -> assertWithstands(Year.of(seed, false), STRICTER, Year::monthByMonth));
    }

    /** A table that comes later tells of months that were told of before, in other tables. */
    @Test
    void nothingHiddenCanBeWorkedOutWhenNewTablesTellOfOldMonths() {
        tryMany(seed -> assertWithstands(Year.of(seed, true), RULE, Year::monthByMonth));
    }

    /** Every table of two by two by two with these counts; of them, one in 29 where time is short. */
    @Test
    void nothingHiddenCanBeWorkedOutFromAnySmallTable() {
        var counts = List.of(0, 2, 6);
        var all = new Year.Pattern(1, List.of(true, true, true, false), 0);
        for (var table = 0; table < Math.pow(counts.size(), 8); table += CASES == 0 ? 29 : 1) {
            var number = table;
            var some = IntStream.range(0, 8)
                    .mapToObj(each -> counts.get(number / (int) Math.pow(counts.size(), each) % counts.size()))
                    .toList();
            assertWithstands(new Year(2, 2, 2, 1, List.of(all), some), RULE, Year::monthByMonth);
        }
    }

    @Test
    void whatWasPublishedOnceStaysAsItWas() {
        tryMany(seed -> {
            var year = Year.of(seed, true);
            var first = year.publish(1, RULE, Earlier.NOTHING);
            var last = year.monthByMonth(RULE);
            first.shown()
                    .forEach((cell, count) -> assertEquals(count, last.shown().get(cell)));
            assertTrue(last.hidden().containsAll(first.hidden()), "Hidden once is hidden for good");
            assertEquals(last, year.monthByMonth(RULE), "The same counts give the same publication");
        });
    }

    /** The attacker is worth its name: where only small numbers are hidden, it finds them. */
    @Test
    void hidingOnlySmallNumbersIsBrokenByTheAttacker() {
        var pattern = new Year.Pattern(1, List.of(true, true, true, false), 0);
        var year = new Year(3, 1, 3, 1, List.of(pattern), List.of(1, 7, 9, 6, 8, 12, 20, 5, 30));
        var truth = year.truth(year.atOnce(RULE));
        var shown = new HashMap<>(truth);
        shown.values().removeIf(count -> count > 0 && count < THRESHOLD);
        var small = Cell.of("comune0", "month0", "reason0", "*");
        assertFalse(shown.containsKey(small));
        assertEquals(1, new Attacker(year.atoms(), year.groups(), shown).possibleValues(small, Set.of(small), 2));
    }

    /** And where only whole numbers give it away: with one at d, the others would be halves. */
    @Test
    void theAttackerCountsInWholeNumbers() {
        var atoms = List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
        var groups = Map.of("abd", Set.of("a", "b", "d"), "bcd", Set.of("b", "c", "d"), "acd", Set.of("a", "c", "d"));
        var shown = Map.of(Cell.of("abd"), 2L, Cell.of("bcd"), 2L, Cell.of("acd"), 2L);
        assertEquals(2, new Attacker(atoms, groups, shown).possibleValues(Cell.of("d"), Set.of(Cell.of("d")), 9));
    }

    private interface Publishing {
        Protection of(Year year, Rule rule);
    }

    private static void assertWithstands(Year year, Rule rule, Publishing how) {
        var published = how.of(year, rule);
        var truth = year.truth(published);
        var cells = new HashSet<>(published.hidden());
        cells.addAll(published.shown().keySet());
        published.shown().forEach((cell, count) -> {
            assertEquals(truth.get(cell), count);
            assertFalse(rule.hides(cell, count), () -> cell + " shows " + count);
        });
        var attacker = new Attacker(year.atoms(cells), year.groups(), published.shown());
        for (var cell : published.hidden()) {
            long count = truth.get(cell);
            var wanted = rule.hides(cell, count) ? rule.threshold().applyAsInt(cell) : 2;
            var found = attacker.possibleValues(cell, published.hidden(), wanted);
            assertTrue(
                    found >= wanted,
                    () -> "%s is %d and has %d values of %d in %s".formatted(cell, count, found, wanted, year));
        }
    }

    private static void tryMany(LongConsumer attempt) {
        var end = System.nanoTime() + TIME.toNanos();
        var first = System.currentTimeMillis();
        for (var tried = 0; CASES == 0 ? System.nanoTime() < end : tried < CASES; tried++) {
            var seed = first + tried;
            try {
                attempt.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
