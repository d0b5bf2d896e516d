package it.infolavoro.signal;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.signal.SignalAttempt.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What the bound Comune's operators asked lately, and how much more they may (rule R3). Kept in the database, so that
 * it holds over nodes and restarts. Whoever counts holds the lock of {@link SignalDesks}.
 */
@ApplicationScoped
public class SignalAttempts {

    private static final Duration SHORT = Duration.ofMinutes(10);
    private static final Duration LONG = Duration.ofDays(1);

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Whether the caller may once more.
     *
     * @param ofOperator most attempts of one operator in ten minutes
     * @param ofDesk most attempts of the whole desk in 24 hours
     */
    public boolean allowed(Kind kind, int ofOperator, int ofDesk) {
        var now = clock.instant();
        var jpql = "select count(a) from SignalAttempt a where a.kind = :kind and a.at > :since";
        var desk = em.createQuery(jpql, Long.class)
                .setParameter("kind", kind)
                .setParameter("since", now.minus(LONG))
                .getSingleResult();
        var operator = em.createQuery(jpql + " and a.operator = :operator", Long.class)
                .setParameter("kind", kind)
                .setParameter("since", now.minus(SHORT))
                .setParameter("operator", caller.get().username())
                .getSingleResult();
        return desk < ofDesk && operator < ofOperator;
    }

    /** Counts one of the caller, and forgets what counts no more. */
    public void count(Kind kind) {
        var now = clock.instant();
        forgetOld(now);
        em.persist(SignalAttempt.of(kind, caller.get().username(), now));
    }

    private void forgetOld(Instant now) {
        for (var kind : Kind.values()) {
            em.createQuery("delete from SignalAttempt a where a.kind = :kind and a.at < :before")
                    .setParameter("kind", kind)
                    .setParameter("before", now.minus(LONG).minus(LONG))
                    .executeUpdate();
        }
    }
}
