package it.infolavoro.job;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** How the jobs stand. They belong to no tenant, and hold nobody's data. */
@ApplicationScoped
public class JobStates {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Clock clock;

    /** All of them. */
    List<JobState> all() {
        return em.createQuery("select j from JobState j order by j.id", JobState.class)
                .getResultList();
    }

    /** How many jobs failed, or were broken off, when they last ran. */
    public long troubled() {
        var now = clock.instant();
        return all().stream().filter(job -> job.troubled(now)).count();
    }

    /** Ends the claims that begin like this, which nobody goes on with. */
    void free(String claims) {
        em.createQuery("update JobState j set j.leaseUntil = null, j.version = j.version + 1"
                        + " where j.leaseUntil is not null and j.node like :claims")
                .setParameter("claims", claims + "%")
                .executeUpdate();
    }

    /** One, locked until the transaction ends. Throws {@link NotFound}. */
    JobState lock(String name) {
        return em.createQuery("select j from JobState j where j.name = :name", JobState.class)
                .setParameter("name", name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("job"));
    }
}
