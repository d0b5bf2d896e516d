package it.infolavoro.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drafts of the bound Comune. */
@ApplicationScoped
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String OPEN_OF = " where d.createdBy = :by and d.finishedAt is null";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * What a request stores is a draft no more; nothing happens where there was none, or for null. For the service that
     * stores it, in the same transaction.
     */
    public void finish(UUID requestId) {
        if (requestId != null) {
            locked(requestId).ifPresent(draft -> draft.finish(clock.instant()));
        }
    }

    /** Stores a new draft, and removes what nobody has touched for long (rule R5). */
    void add(Draft draft, Instant now) {
        em.createQuery("delete from Draft d where d.savedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        em.persist(draft);
        em.flush();
    }

    /** The draft of a request, held until the transaction ends. */
    Optional<Draft> locked(UUID requestId) {
        return em.createQuery("select d from Draft d where d.requestId = :request", Draft.class)
                .setParameter("request", requestId.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The operator's open drafts, the newest first. */
    public List<DraftRow> open(String operator, int limit) {
        return rows(OPEN_OF, operator).setMaxResults(limit).getResultList();
    }

    /** What is typed in some drafts, sealed, by their request. */
    Map<String, byte[]> contents(List<String> requestIds) {
        return requestIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select d.requestId, d.content from Draft d where d.requestId in :requests"
                                        + " and d.finishedAt is null",
                                Object[].class)
                        .setParameter("requests", requestIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (byte[]) row[1]));
    }

    /** The operator's newest open draft of a kind about a person, or about a new one for null. */
    Optional<DraftRow> newest(String operator, DraftKind kind, Long citizenId) {
        var about = citizenId == null ? " and d.citizenId is null" : " and d.citizenId = :citizen";
        var query = rows(OPEN_OF + " and d.kind = :kind" + about, operator).setParameter("kind", kind);
        if (citizenId != null) {
            query.setParameter("citizen", citizenId);
        }
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private TypedQuery<DraftRow> rows(String where, String operator) {
        var jpql = "select new it.infolavoro.draft.DraftRow(d.requestId, d.kind, d.citizenId, d.savedAt) from Draft d"
                + where + " order by d.savedAt desc, d.id desc";
        return em.createQuery(jpql, DraftRow.class).setParameter("by", operator);
    }
}
