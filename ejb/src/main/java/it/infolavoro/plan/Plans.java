package it.infolavoro.plan;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans of the bound Comune with their goals and actions. */
@ApplicationScoped
public class Plans {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a plan. */
    public ActionPlan add(ActionPlan plan) {
        em.persist(plan);
        em.flush();
        return plan;
    }

    /** Stores a goal and gives its id. */
    public long add(Goal goal) {
        em.persist(goal);
        em.flush();
        return goal.id();
    }

    /** Stores an action and gives its id. */
    public long add(Action action) {
        em.persist(action);
        em.flush();
        return action.id();
    }

    /** The person's open plan, if there is one (rule R1). */
    public Optional<ActionPlan> openPlan(long citizenId) {
        var jpql = "select p from ActionPlan p where p.citizenId = :citizen and p.closedAt is null";
        return em.createQuery(jpql, ActionPlan.class)
                .setParameter("citizen", citizenId)
                .getResultStream()
                .findFirst();
    }

    /** The id of the goal that this request has already stored, if it has. */
    public Optional<Long> goalOfRequest(UUID requestId) {
        return ofRequest("select g.id from Goal g where g.requestId = :request", requestId);
    }

    /** The id of the action that this request has already stored, if it has. */
    public Optional<Long> actionOfRequest(UUID requestId) {
        return ofRequest("select a.id from Action a where a.requestId = :request", requestId);
    }

    private Optional<Long> ofRequest(String jpql, UUID requestId) {
        return em.createQuery(jpql, Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One plan. Throws {@link NotFound}. */
    public ActionPlan get(long id) {
        return found(em.find(ActionPlan.class, id));
    }

    /** One goal. Throws {@link NotFound}. */
    public Goal goal(long id) {
        return found(em.find(Goal.class, id));
    }

    /** One action. Throws {@link NotFound}. */
    public Action action(long id) {
        return found(em.find(Action.class, id));
    }

    /** The goals of a plan, in the order in which they were agreed. */
    public List<Goal> goalsOf(long planId) {
        return em.createQuery("select g from Goal g where g.planId = :plan order by g.id", Goal.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** The actions of a plan, in the order in which they were agreed. */
    public List<Action> actionsOf(long planId) {
        return em.createQuery("select a from Action a where a.planId = :plan order by a.id", Action.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** The actions that came from a session's next step. */
    List<Action> actionsOfSession(long sessionId) {
        return em.createQuery("select a from Action a where a.sessionId = :session order by a.id", Action.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    /** Open actions that are due up to a day, the oldest first. */
    public List<DueAction> due(LocalDate upTo, int limit) {
        var jpql = "select new it.infolavoro.plan.DueAction(a.id, a.version, c.id, c.surname, c.givenName, a.text,"
                + " a.who, a.dueOn) from Action a, Citizen c where c.id = a.citizenId and a.state = :open"
                + " and a.dueOn <= :upTo order by a.dueOn, a.id";
        return em.createQuery(jpql, DueAction.class)
                .setParameter("open", ActionState.OPEN)
                .setParameter("upTo", upTo)
                .setMaxResults(limit)
                .getResultList();
    }

    private static <T> T found(T row) {
        if (row == null) {
            throw new NotFound("plan");
        }
        return row;
    }
}
