package it.infolavoro.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Rule R2: page after page, every event comes once and in order, also events of the same moment. */
class TimelineTest {

    private static final Instant BEGIN = Instant.parse("2024-02-29T23:00:00Z");

    /** A source that keeps its events in memory and reads them as a query would. */
    private record Events(String act, List<TimelineEntry> all) implements TimelineSource {

        static Events of(String act, List<Integer> seconds) {
            var entries = new ArrayList<TimelineEntry>();
            seconds.forEach(second -> entries.add(new TimelineEntry(
                    TimelineKind.VISIT, act, BEGIN.plusSeconds(second), entries.size() + 1L, null, null)));
            return new Events(act, entries);
        }

        @Override
        public TimelineKind kind() {
            return TimelineKind.VISIT;
        }

        @Override
        public List<TimelineEntry> of(long citizenId, Before before) {
            return all.stream()
                    .filter(entry -> entry.at().isBefore(before.at())
                            || entry.at().equals(before.at()) && entry.id() < before.id())
                    .sorted(Comparator.comparing(TimelineEntry::at)
                            .thenComparing(TimelineEntry::id)
                            .reversed())
                    .limit(before.size())
                    .toList();
        }
    }

    @Property(tries = 300)
    void everyEventComesOnceAndInOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> first,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> second,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> third,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        var sources = List.<TimelineSource>of(
                Events.of("visit", first), Events.of("need.opened", second), Events.of("session", third));
        var read = new ArrayList<TimelineEntry>();
        var page = Timeline.merge(sources, 1, null, size);
        read.addAll(page.rows());
        while (page.hasNext()) {
            assertEquals(size, page.rows().size());
            page = Timeline.merge(sources, 1, page.next(), size);
            assertTrue(!page.rows().isEmpty(), "a next page is never empty");
            read.addAll(page.rows());
        }
        assertEquals(
                first.size() + second.size() + third.size(),
                read.stream().distinct().count());
        assertEquals(read.stream().distinct().count(), read.size(), "nothing comes twice");
        for (var i = 1; i < read.size(); i++) {
            assertTrue(!read.get(i).at().isAfter(read.get(i - 1).at()), "newest first");
        }
        assertEquals(Stream.of(first, second, third).mapToInt(List::size).sum(), read.size());
    }
}
