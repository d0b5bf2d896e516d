package it.infolavoro.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    /** By the definition of the nearest rank: the value at place ceil(share times n) of the sorted values. */
    @Property
    void ranksAreThoseOfTheSortedValues(@ForAll @NotEmpty List<@IntRange(max = 60) Integer> values) {
        var counts = new TreeMap<Integer, Long>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        var sorted = values.stream().sorted().toList();
        var took = WorkingDays.of(counts);
        assertEquals(sorted.get((int) Math.ceil(values.size() / 2.0) - 1), took.median());
        assertEquals(sorted.get((int) Math.ceil(values.size() * 0.9) - 1), took.ninety());
    }

    @Test
    void nothingHasNoMedian() {
        assertNull(WorkingDays.of(new TreeMap<>()).median());
    }
}
