package it.infolavoro.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is hidden in small tables that can be followed by eye. */
class ProtectionTest {

    private static final List<String> COMUNI = List.of("Carrodano", "Lerici", "Pignone");
    private static final List<String> WITH_ALL = List.of("Carrodano", "Lerici", "Pignone", Dimension.ALL);

    @Test
    void hidesASmallNumberWithTheOneThatCostsLeast() {
        var published = publish(Rule.of(5), Earlier.NOTHING, 2, 40, 9);
        assertEquals(Set.of(Cell.of("Carrodano"), Cell.of("Pignone")), published.hidden());
        assertEquals(OptionalLong.of(51), published.count(Cell.of(Dimension.ALL)));
        assertEquals(OptionalLong.of(40), published.count(Cell.of("Lerici")));
    }

    @Test
    void hidesNothingWhereNothingIsSmallAndShowsZeros() {
        var published = publish(Rule.of(5), Earlier.NOTHING, 0, 40, 5);
        assertEquals(Set.of(), published.hidden());
        assertEquals(OptionalLong.of(0), published.count(Cell.of("Carrodano")));
    }

    /**
     * Two that hide each other, 1 and 1, would both be known if their sum were shown: it is 2, so a third must help.
     */
    @Test
    void hidesMoreWhereTwoSmallNumbersDoNotLeaveEnoughRoom() {
        var published = publish(Rule.of(5), Earlier.NOTHING, 1, 40, 1);
        assertEquals(Set.of(Cell.of("Carrodano"), Cell.of("Lerici"), Cell.of("Pignone")), published.hidden());
    }

    @Test
    void aSmallSumIsHiddenItself() {
        assertEquals(
                Set.of(Cell.of(Dimension.ALL), Cell.of("Carrodano"), Cell.of("Lerici")),
                publish(Rule.of(5), Earlier.NOTHING, 1, 2, 0).hidden());
    }

    @Test
    void aSensitiveCellHasAThresholdOfItsOwn() {
        var rule = new Rule(cell -> cell.equals(Cell.of("Pignone")) ? 10 : 5, cell -> false);
        assertTrue(publish(rule, Earlier.NOTHING, 20, 40, 9).hidden().contains(Cell.of("Pignone")));
        assertFalse(publish(rule, Earlier.NOTHING, 20, 40, 10).hidden().contains(Cell.of("Pignone")));
    }

    @Test
    void aCellThatIsNeverToldIsHiddenHoweverLarge() {
        var rule = new Rule(cell -> 5, cell -> cell.equals(Cell.of("Lerici")));
        assertTrue(publish(rule, Earlier.NOTHING, 20, 40, 30).hidden().contains(Cell.of("Lerici")));
    }

    /** Lerici was published already, so Pignone has to hide Carrodano although Lerici would cost less. */
    @Test
    void whatWasPublishedCannotHideAnything() {
        var earlier = known(Set.of(Cell.of("Lerici")));
        var published = publish(Rule.of(5), earlier, 2, 7, 3000);
        assertEquals(Set.of(Cell.of("Carrodano"), Cell.of("Pignone")), published.hidden());
    }

    /** All others are known: nothing new can be shown. */
    @Test
    void whereNothingCanHideASmallNumberNothingNewIsShown() {
        var earlier = known(Set.of(Cell.of("Lerici"), Cell.of("Pignone"), Cell.of(Dimension.ALL)));
        var published = publish(Rule.of(5), earlier, 2, 7, 30);
        assertEquals(Set.of(Cell.of("Carrodano")), published.hidden());
    }

    /** Carrodano and Pignone hide each other, unless another table says that Pignone is at most what it is. */
    @Test
    void aBoundFromElsewhereIsKnownToReaders() {
        var pignone = Cell.of("Pignone");
        var free = publish(Rule.of(5), Earlier.NOTHING, 4, 40, 1);
        assertEquals(Set.of(Cell.of("Carrodano"), pignone), free.hidden());
        var bound = new Earlier(Set.of(), Set.of(), Map.of(pignone, 1L), List.of());
        assertTrue(publish(Rule.of(5), bound, 4, 40, 1).hidden().contains(Cell.of("Lerici")));
    }

    /** The coast was not told before, but it is the sum of what was: nobody is served by hiding it. */
    @Test
    void whatFollowsFromWhatWasPublishedIsShownWhereNothingElseCanBe() {
        var earlier = known(Set.of(Cell.of("Lerici"), Cell.of("Pignone"), Cell.of(Dimension.ALL)));
        var coast = new Dimension(COMUNI, Map.of("coast", List.of("Lerici", "Pignone")));
        var counted = new Counts(List.of(coast));
        counted.add(List.of("Carrodano"), 2).add(List.of("Lerici"), 7).add(List.of("Pignone"), 30);
        var table = Shape.of(List.of("Carrodano", "Lerici", "Pignone", "coast", Dimension.ALL));
        var published = Protection.of(counted, List.of(table), Rule.of(5), earlier);
        assertEquals(OptionalLong.of(37), published.count(Cell.of("coast")));
        assertEquals(Set.of(Cell.of("Carrodano")), published.hidden());
    }

    private static Earlier known(Set<Cell> shown) {
        return new Earlier(shown, Set.of(), Map.of(), List.of());
    }

    private static Protection publish(Rule rule, Earlier earlier, long... counts) {
        var counted = new Counts(List.of(Dimension.of(COMUNI)));
        for (var each = 0; each < counts.length; each++) {
            counted.add(List.of(COMUNI.get(each)), counts[each]);
        }
        return Protection.of(counted, List.of(Shape.of(WITH_ALL)), rule, earlier);
    }
}
