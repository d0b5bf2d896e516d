package it.infolavoro.duplicate;

import it.infolavoro.citizen.RowsMoving;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The merges of the bound Comune. */
@ApplicationScoped
public class Merges {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a merge with what it moved and what features noted, and gives its id. */
    long add(CitizenMerge merge, Map<String, List<Long>> moved, List<RowsMoving.Noted> noted) {
        em.persist(merge);
        em.flush();
        moved.forEach((kind, ids) -> ids.forEach(id -> em.persist(MergedRow.of(merge.id(), kind, id, null))));
        noted.forEach(note -> em.persist(MergedRow.of(merge.id(), note.kind(), note.rowId(), note.text())));
        em.flush();
        return merge.id();
    }

    /** Writes what has changed, so that a unique key is free before another row takes it. */
    void flush() {
        em.flush();
    }

    /** The id of the merge that this request has already stored, if it has. */
    Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select m.id from CitizenMerge m where m.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One merge. Throws {@link NotFound}. */
    CitizenMerge get(long id) {
        return found(em.find(CitizenMerge.class, id));
    }

    /** One merge that nobody else undoes meanwhile. Throws {@link NotFound}. */
    CitizenMerge locked(long id) {
        return found(em.find(CitizenMerge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The ids that it moved, by the entity's name. */
    Map<String, List<Long>> moved(long mergeId) {
        var rows = new TreeMap<String, List<Long>>();
        for (var row : em.createQuery(
                        "select r.kind, r.rowId from MergedRow r where r.mergeId = :merge and r.note is null"
                                + " order by r.id",
                        Object[].class)
                .setParameter("merge", mergeId)
                .getResultList()) {
            rows.computeIfAbsent((String) row[0], kind -> new ArrayList<>()).add((Long) row[1]);
        }
        return rows;
    }

    /** What features noted. */
    List<RowsMoving.Noted> noted(long mergeId) {
        return em.createQuery(
                        "select new it.infolavoro.citizen.RowsMoving.Noted(r.kind, r.rowId, r.note) from MergedRow r"
                                + " where r.mergeId = :merge and r.note is not null order by r.id",
                        RowsMoving.Noted.class)
                .setParameter("merge", mergeId)
                .getResultList();
    }

    /** Whether the kept record of this merge has been merged again since, either way (rule R6). */
    boolean mergedSince(CitizenMerge merge) {
        return !em.createQuery(
                        "select m.id from CitizenMerge m where m.id > :merge and m.undoneAt is null"
                                + " and (m.keptId = :kept or m.otherId = :kept)",
                        Long.class)
                .setParameter("merge", merge.id())
                .setParameter("kept", merge.keptId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The merges into a person's record, and those that were undone of it, the latest first. */
    List<MergeRow> of(long citizenId) {
        return em.createQuery(
                        "select m from CitizenMerge m where m.keptId = :citizen or m.otherId = :citizen"
                                + " order by m.createdAt desc, m.id desc",
                        CitizenMerge.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(CitizenMerge::row)
                .toList();
    }

    private static CitizenMerge found(CitizenMerge merge) {
        if (merge == null) {
            throw new NotFound("merge");
        }
        return merge;
    }
}
