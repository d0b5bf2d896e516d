package it.infolavoro.timeline;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Merges what the sources tell, the newest first. Each source is asked for one page at most, by its index, so the cost
 * depends on the number of sources and never on how long the story is.
 */
@ApplicationScoped
public class Timeline {

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .reversed()
            .thenComparing(TimelineEntry::act)
            .thenComparing(Comparator.comparing(TimelineEntry::id).reversed());

    @Inject
    @Any
    Instance<TimelineSource> sources;

    /**
     * A page of a person's story.
     *
     * @param only the kind to show; null for all
     * @param after the cursor of the page before; null for the first page
     */
    public Slice<TimelineEntry> of(long citizenId, TimelineKind only, String after) {
        var asked = StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> only == null || source.kind() == only)
                .toList();
        return merge(asked, citizenId, after, Slice.SIZE);
    }

    static Slice<TimelineEntry> merge(List<TimelineSource> sources, long citizenId, String after, int size) {
        var cursor = Cursor.decode(after, 3);
        var found = new ArrayList<TimelineEntry>();
        for (var source : sources) {
            found.addAll(source.of(citizenId, begin(cursor, source.act(), size + 1)));
        }
        var first = found.stream().sorted(NEWEST_FIRST).limit(size + 1L).toList();
        return Slice.of(first, size, entry -> Cursor.of(entry.at(), entry.act(), entry.id()));
    }

    /** At the moment of the last event shown, acts before its own are shown already, acts after it not yet. */
    private static Before begin(Cursor cursor, String act, int size) {
        if (cursor == null) {
            return Before.end(size);
        }
        var order = act.compareTo(cursor.parts().get(1));
        var id = order < 0 ? Long.MIN_VALUE : order > 0 ? Long.MAX_VALUE : cursor.number(2);
        return new Before(cursor.instant(0), id, size);
    }
}
