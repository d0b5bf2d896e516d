package it.infolavoro.job;

import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How the jobs stand. They belong to no tenant, and hold nobody's data. */
@ApplicationScoped
public class JobStates {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** All of them. */
    List<JobState> all() {
        return em.createQuery("select j from JobState j order by j.id", JobState.class)
                .getResultList();
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
