package it.infolavoro.intake;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Visits, their reasons and the needs they found. */
@ApplicationScoped
public class Intakes {

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
        var open = needsOf(citizenId).stream()
                .filter(need -> need.closedAt() == null)
                .map(NeedRow::kind)
                .toList();
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

    /** A person's visits, the latest first. */
    public List<IntakeRow> of(long citizenId) {
        var jpql = "select new it.infolavoro.intake.IntakeRow(i.id, i.visitedAt, i.channel, i.note, i.noticeVersion,"
                + " i.createdBy)"
                + " from Intake i where i.citizenId = :citizen order by i.visitedAt desc, i.id desc";
        return em.createQuery(jpql, IntakeRow.class)
                .setParameter("citizen", citizenId)
                .setMaxResults(200)
                .getResultList();
    }

    /** The reasons of a person's visits, by visit. */
    public Map<Long, List<String>> reasonsOf(long citizenId) {
        var jpql = "select r.intakeId, r.reason from IntakeReason r, Intake i where i.id = r.intakeId and i.citizenId ="
                + " :citizen"
                + " order by r.id";
        var reasons = new HashMap<Long, List<String>>();
        for (var row : em.createQuery(jpql, Object[].class)
                .setParameter("citizen", citizenId)
                .getResultList()) {
            reasons.computeIfAbsent((Long) row[0], key -> new java.util.ArrayList<>())
                    .add((String) row[1]);
        }
        return reasons;
    }

    /** A person's needs, the open ones first. */
    public List<NeedRow> needsOf(long citizenId) {
        var jpql =
                "select new it.infolavoro.intake.NeedRow(n.id, n.version, n.kind, n.openedAt, n.closedAt) from Need n"
                        + " where n.citizenId = :citizen order by case when n.closedAt is null then 0 else 1 end,"
                        + " n.openedAt desc, n.id desc";
        return em.createQuery(jpql, NeedRow.class)
                .setParameter("citizen", citizenId)
                .getResultList();
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
