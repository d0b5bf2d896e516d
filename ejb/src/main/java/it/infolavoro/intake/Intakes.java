package it.infolavoro.intake;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Visits, their reasons and the needs they found. */
@ApplicationScoped
public class Intakes {

    private static final String VISIT =
            "select new it.infolavoro.intake.IntakeRow(i.id, i.visitedAt, i.channel, i.note, i.noticeVersion,"
                    + " i.createdBy, i.createdAt) from Intake i where i.citizenId = :citizen";
    private static final String NEED =
            "select new it.infolavoro.intake.NeedRow(n.id, n.version, n.kind, n.openedAt, n.closedAt) from Need n"
                    + " where n.citizenId = :citizen";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a visit with its reasons and gives its id. */
    public long add(Intake intake, Collection<String> reasons) {
        em.persist(intake);
        em.flush();
        reasons.forEach(reason -> em.persist(IntakeReason.of(intake.id(), reason)));
        return intake.id();
    }

    /** Opens the needs that are not open already. */
    public void openNeeds(long citizenId, Long intakeId, Collection<String> kinds, Instant at) {
        var open = openNeedsOf(citizenId).stream().map(NeedRow::kind).toList();
        kinds.stream()
                .filter(kind -> !open.contains(kind))
                .forEach(kind -> em.persist(Need.open(citizenId, intakeId, kind, at)));
    }

    /** The id of the visit that this request has already stored, if it has. */
    public Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select i.id from Intake i where i.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** When a person was last shown a version of the notice, up to a moment, as far as visits tell. */
    public Optional<Instant> noticeShown(long citizenId, String version, Instant until) {
        var jpql = "select i.noticeShownAt from Intake i where i.citizenId = :citizen and i.noticeVersion = :version"
                + " and i.noticeShownAt <= :until order by i.noticeShownAt desc";
        return em.createQuery(jpql, Instant.class)
                .setParameter("citizen", citizenId)
                .setParameter("version", version)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A person's visits, the latest first. */
    public List<IntakeRow> of(long citizenId) {
        return em.createQuery(VISIT + " order by i.visitedAt desc, i.id desc", IntakeRow.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(200)
                .getResultList();
    }

    /** The reasons of visits, by visit. */
    public Map<Long, List<String>> reasonsOf(Collection<Long> intakeIds) {
        var reasons = new HashMap<Long, List<String>>();
        if (!intakeIds.isEmpty()) {
            var jpql = "select r.intakeId, r.reason from IntakeReason r where r.intakeId in :visits order by r.id";
            em.createQuery(jpql, Object[].class)
                    .setParameter("visits", intakeIds)
                    .getResultList()
                    .forEach(row -> reasons.computeIfAbsent((Long) row[0], key -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return reasons;
    }

    /** A person's needs, the open ones first. */
    public List<NeedRow> needsOf(long citizenId) {
        var jpql = NEED + " order by case when n.closedAt is null then 0 else 1 end, n.openedAt desc, n.id desc";
        return em.createQuery(jpql, NeedRow.class)
                .setParameter("citizen", citizenId)
                .getResultList();
    }

    /** A person's needs that are open. */
    public List<NeedRow> openNeedsOf(long citizenId) {
        return needsOf(citizenId).stream()
                .filter(need -> need.closedAt() == null)
                .toList();
    }

    /** One need. Throws {@link NotFound}. */
    public Need need(long id) {
        var need = em.find(Need.class, id);
        if (need == null) {
            throw new NotFound("need");
        }
        return need;
    }
}
