package it.infolavoro.timeline;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads a person's story, the newest first: one statement for a page, however many features tell something. */
@ApplicationScoped
public class Timeline {

    private static final String ROW =
            "select new it.infolavoro.timeline.StoryRow(e.citizenId, e.kind, e.act, e.at, e.rowId, e.actor, e.version,"
                    + " e.aboutId, e.partOfId, e.code, e.state, e.edition, e.reason, e.title, e.party, e.note,"
                    + " e.sharedNote, e.codes, e.amount, e.day, e.beganAt, e.beganBy, e.endedAt, e.endedBy)"
                    + " from StoryEvent e where e.citizenId = :citizen";
    private static final String ONLY = " and e.kind = :kind";
    private static final String AFTER =
            " and (e.at < :at or (e.at = :at and (e.act > :act or (e.act = :act and e.rowId < :id))))";
    private static final String ORDER = " order by e.at desc, e.act, e.rowId desc";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    @Any
    Instance<StoryTeller> tellers;

    /**
     * A page of a person's story.
     *
     * @param only the kind to show; null for all
     * @param after the cursor of the page before; null for the first page
     */
    public Slice<TimelineEntry> of(long citizenId, TimelineKind only, String after) {
        var cursor = Cursor.decode(after, 3);
        var jpql = ROW + (only == null ? "" : ONLY) + (cursor == null ? "" : AFTER) + ORDER;
        var query = em.createQuery(jpql, StoryRow.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(Slice.SIZE + 1);
        if (only != null) {
            query.setParameter("kind", only);
        }
        if (cursor != null) {
            query.setParameter("at", cursor.instant(0))
                    .setParameter("act", cursor.parts().get(1))
                    .setParameter("id", cursor.number(2));
        }
        var entries = query.getResultStream().map(this::entry).toList();
        return Slice.of(entries, Slice.SIZE, entry -> Cursor.of(entry.at(), entry.act(), entry.id()));
    }

    private TimelineEntry entry(StoryRow row) {
        return new TimelineEntry(
                row.kind(),
                row.act(),
                row.at(),
                row.id(),
                row.actor(),
                teller(row.act()).detail(row));
    }

    private StoryTeller teller(String act) {
        return tellers.stream()
                .filter(teller -> teller.acts().contains(act))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody tells of " + act));
    }
}
