package it.infolavoro.signal;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.intake.IntakeEvent;
import it.infolavoro.platform.BusinessRuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The visits being written down at the bound Comune. */
@ApplicationScoped
public class OpenIntakes {

    /** Old rows say nothing to anybody: the trail keeps what was asked. */
    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The id of the visit of a person that the operator has open, or opens now. */
    long begin(long citizenId, String operator, Instant now) {
        forgetOld(now);
        // A page opened again goes on with the same visit, unless that would soon be over.
        var later = now.plus(OpenIntake.LASTS.dividedBy(2));
        for (var known : of(citizenId, now)) {
            if (known.openFor(operator, later)) {
                return known.id();
            }
        }
        var intake = OpenIntake.of(citizenId, operator, now);
        em.persist(intake);
        em.flush();
        return intake.id();
    }

    /** The person whose record the operator has just opened with a visit; empty where the visit is no such one. */
    Optional<Long> firstOf(long intakeId, String operator, Instant now) {
        var jpql = "select i.citizenId from Intake i, Citizen c where c.id = i.citizenId and c.requestId = i.requestId"
                + " and i.id = :intake and i.createdBy = :by and i.createdAt > :since";
        return em.createQuery(jpql, Long.class)
                .setParameter("intake", intakeId)
                .setParameter("by", operator)
                .setParameter("since", now.minus(OpenIntake.LASTS))
                .getResultStream()
                .findFirst();
    }

    /** The open visit from which the caller asks. Throws {@link BusinessRuleViolation} where there is none. */
    public OpenIntake require(long id) {
        var intake = em.find(OpenIntake.class, id);
        if (intake == null || !intake.openFor(caller.get().username(), clock.instant())) {
            throw new BusinessRuleViolation("signal.noIntake");
        }
        return intake;
    }

    /** A recorded visit is not open any more; one without a caller was written by the system, which asks nothing. */
    void recorded(@Observes IntakeEvent.Recorded visit) {
        var now = clock.instant();
        caller.find()
                .ifPresent(by -> of(visit.citizenId(), now).stream()
                        .filter(intake -> intake.openFor(by.username(), now))
                        .forEach(intake -> intake.close(now)));
    }

    private List<OpenIntake> of(long citizenId, Instant now) {
        var jpql = "select o from OpenIntake o where o.citizenId = :citizen and o.openedAt > :since order by o.id desc";
        return em.createQuery(jpql, OpenIntake.class)
                .setParameter("citizen", citizenId)
                .setParameter("since", now.minus(OpenIntake.LASTS))
                .getResultList();
    }

    private void forgetOld(Instant now) {
        em.createQuery("delete from OpenIntake o where o.openedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
