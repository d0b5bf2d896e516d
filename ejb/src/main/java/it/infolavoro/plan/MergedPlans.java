package it.infolavoro.plan;

import it.infolavoro.citizen.RowsMoving;
import it.infolavoro.citizen.RowsReturning;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Keeps rule R1 when two records become one: where both have an open plan, what was agreed in the one goes on in the
 * other, and the emptied one is closed until the merge is undone.
 */
@ApplicationScoped
class MergedPlans {

    private static final String EMPTIED = "ActionPlan.emptied";
    private static final String CAME_FROM = ".planId";
    private static final List<String> CONTENT = List.of("Goal", "Action");
    private static final String SYSTEM = "sistema";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Plans plans;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    void moving(@Observes RowsMoving rows) {
        var going = plans.openPlan(rows.from());
        var staying = plans.openPlan(rows.to());
        if (going.isEmpty() || staying.isEmpty()) {
            return;
        }
        for (var kind : CONTENT) {
            var ids = em.createQuery("select e.id from " + kind + " e where e.planId = :plan", Long.class)
                    .setParameter("plan", going.get().id())
                    .getResultList();
            ids.forEach(id -> rows.note(kind + CAME_FROM, id, going.get().id().toString()));
            put(kind, ids, staying.get().id(), rows.from());
        }
        going.get().close(null, caller.find().map(Caller::username).orElse(SYSTEM), clock.instant());
        em.flush();
        rows.note(EMPTIED, going.get().id(), "");
    }

    void returning(@Observes RowsReturning rows) {
        for (var note : rows.notes(EMPTIED)) {
            em.createQuery("update ActionPlan p set p.closedAt = null, p.closedBy = null, p.outcome = null,"
                            + " p.version = p.version + 1 where p.id = :plan")
                    .setParameter("plan", note.rowId())
                    .executeUpdate();
            for (var kind : CONTENT) {
                var ids = rows.notes(kind + CAME_FROM).stream()
                        .map(RowsMoving.Noted::rowId)
                        .toList();
                put(kind, ids, note.rowId(), rows.to());
            }
        }
        forget("goalId", "Goal", rows.from(), rows.to());
        forget("goalId", "Goal", rows.to(), rows.from());
        forget("sessionId", "OrientationSession", rows.from(), rows.to());
        forget("sessionId", "OrientationSession", rows.to(), rows.from());
        forget("referralId", "Referral", rows.from(), rows.to());
        forget("referralId", "Referral", rows.to(), rows.from());
    }

    private void put(String kind, List<Long> ids, long planId, long citizenId) {
        if (!ids.isEmpty()) {
            em.createQuery("update " + kind + " e set e.planId = :plan, e.version = e.version + 1 where e.id in :ids"
                            + " and e.citizenId = :citizen")
                    .setParameter("plan", planId)
                    .setParameter("ids", ids)
                    .setParameter("citizen", citizenId)
                    .executeUpdate();
        }
    }

    /** An action that was written while the two were one may name what is now the other person's. */
    private void forget(String attribute, String of, long citizenId, long otherId) {
        var theirs = em.createQuery("select e.id from " + of + " e where e.citizenId = :other", Long.class)
                .setParameter("other", otherId)
                .getResultList();
        if (!theirs.isEmpty()) {
            em.createQuery("update Action a set a." + attribute + " = null, a.version = a.version + 1"
                            + " where a.citizenId = :citizen and a." + attribute + " in :theirs")
                    .setParameter("citizen", citizenId)
                    .setParameter("theirs", theirs)
                    .executeUpdate();
        }
    }
}
