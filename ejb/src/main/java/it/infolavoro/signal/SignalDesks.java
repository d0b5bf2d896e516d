package it.infolavoro.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The one row of the bound Comune. */
@ApplicationScoped
public class SignalDesks {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /**
     * The desk's row, locked until the transaction ends, so that of two questions at once the second counts the first.
     * To be called before anything else is read, or what the other one wrote is not seen.
     */
    public SignalDesk lock() {
        return em.createQuery("select d from SignalDesk d", SignalDesk.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseGet(this::first);
    }

    private SignalDesk first() {
        var desk = new SignalDesk();
        em.persist(desk);
        em.flush();
        return desk;
    }
}
