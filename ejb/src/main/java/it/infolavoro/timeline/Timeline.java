package it.infolavoro.timeline;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Merges what the sources tell, the newest first. Each source is asked for one page at most, by its index, so the cost
 * depends on the number of sources that have something to tell, and never on how long the story is.
 */
@ApplicationScoped
public class Timeline {

    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::at)
            .reversed()
            .thenComparing(TimelineEntry::act)
            .thenComparing(Comparator.comparing(TimelineEntry::id).reversed());

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

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
        return merge(only == null ? tellers(asked, citizenId) : asked, citizenId, after, Slice.SIZE);
    }

    /** Those that have anything to tell of a person: one question, instead of one to each that has nothing. */
    private List<TimelineSource> tellers(List<TimelineSource> all, long citizenId) {
        var asked = all.stream().filter(source -> source.latest() != null).toList();
        var moments =
                asked.stream().map(source -> ", (" + source.latest() + ")").collect(Collectors.joining());
        var told = em.createQuery("select c.id" + moments + " from Citizen c where c.id = :citizen", Object[].class)
                .setParameter("citizen", citizenId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("citizen"));
        return all.stream()
                .filter(source -> source.latest() == null || told[asked.indexOf(source) + 1] != null)
                .toList();
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
