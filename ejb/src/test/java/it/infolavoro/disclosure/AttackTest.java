package it.infolavoro.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Publications against an {@link Attacker} who knows all of them (rules R1 to R3). */
class AttackTest {

    private static final int THRESHOLD = 5;
    private static final long WIDEST = 60;
    private static final Rule RULE = Rule.of(THRESHOLD);

    @Property(tries = 60)
    void nothingHiddenCanBeWorkedOutFromOneMonth(@ForAll("months") Year year) {
        assertWithstands(year, year.publish(1, RULE, Earlier.NOTHING));
    }

    @Property(tries = 60)
    void nothingHiddenCanBeWorkedOutFromMonthsAndTheirQuarter(@ForAll("quarters") Year year) {
        assertWithstands(year, year.publish(year.length(), RULE, Earlier.NOTHING));
    }

    @Property(tries = 60)
    void nothingHiddenCanBeWorkedOutFromWhatWasPublishedMonthByMonth(@ForAll("quarters") Year year) {
        assertWithstands(year, year.monthByMonth(RULE));
    }

    @Property(tries = 60)
    void whatWasPublishedOnceStaysAsItWas(@ForAll("quarters") Year year) {
        var first = year.publish(1, RULE, Earlier.NOTHING);
        var last = year.monthByMonth(RULE);
        first.shown().forEach((cell, count) -> assertEquals(count, last.shown().get(cell)));
        assertTrue(last.hidden().containsAll(first.hidden()));
    }

    @Property(tries = 60)
    void theSameCountsGiveTheSamePublication(@ForAll("quarters") Year year) {
        assertEquals(year.monthByMonth(RULE), year.monthByMonth(RULE));
    }

    @Property(tries = 60)
    void shownNumbersAreTrueAndNoneIsSmall(@ForAll("quarters") Year year) {
        var published = year.monthByMonth(RULE);
        var truth = year.truth(published);
        published.shown().forEach((cell, count) -> {
            assertEquals(truth.get(cell), count);
            assertTrue(count == 0 || count >= THRESHOLD, () -> cell + " shows " + count);
        });
    }

    /** The attacker is worth its name: where only small numbers are hidden, it finds them. */
    @Test
    void hidingOnlySmallNumbersIsBrokenByTheAttacker() {
        var year = new Year(3, 1, 3, 1, List.of(1, 7, 9, 6, 8, 12, 20, 5, 30));
        var truth = year.truth(year.publish(1, RULE, Earlier.NOTHING));
        var shown = new HashMap<>(truth);
        shown.values().removeIf(count -> count > 0 && count < THRESHOLD);
        var small = Cell.of("comune0", "month0", "reason0", "*");
        assertFalse(shown.containsKey(small));
        var range = attacker(year, shown, Set.of()).range(small, 1, THRESHOLD - 1);
        assertEquals(List.of(1L, 1L), List.of(range[0], range[1]));
    }

    private static void assertWithstands(Year year, Protection published) {
        var truth = year.truth(published);
        var attacker = attacker(year, published.shown(), published.hidden());
        for (var cell : published.hidden()) {
            var count = truth.get(cell);
            var width = count > 0 && count < THRESHOLD ? THRESHOLD - 1 : 1;
            var range = attacker.range(cell, count, width);
            assertTrue(
                    range[1] - range[0] >= width,
                    () -> cell + " is " + count + " and known to be from " + range[0] + " to " + range[1]);
        }
    }

    /** Everybody knows which Comuni, months and reasons there are. */
    private static Attacker attacker(Year year, Map<Cell, Long> shown, Set<Cell> hidden) {
        var known = Stream.concat(shown.keySet().stream(), hidden.stream())
                .map(cell -> cell.at().get(1))
                .collect(Collectors.toSet());
        var atoms = year.atoms().stream()
                .filter(atom -> known.contains(atom.get(1)))
                .toList();
        return new Attacker(atoms, year.groups(), shown, WIDEST);
    }

    @Provide
    Arbitrary<Year> months() {
        return years(1, 1);
    }

    @Provide
    Arbitrary<Year> quarters() {
        return years(2, 3);
    }

    /** Sparse, as in a Comune of five hundred people, with now and then a town. */
    private static Arbitrary<Year> years(int leastMonths, int mostMonths) {
        var count = Arbitraries.frequency(
                Tuple.of(12, 0), Tuple.of(5, 1), Tuple.of(3, 2), Tuple.of(2, 3), Tuple.of(2, 5), Tuple.of(1, 14));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(leastMonths, mostMonths),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 2),
                        count.list().ofSize(54))
                .as(Year::new);
    }
}
