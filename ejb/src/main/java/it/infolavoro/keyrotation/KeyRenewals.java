package it.infolavoro.keyrotation;

import it.infolavoro.platform.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** How far renewals are. They belong to no tenant, and hold nobody's data. */
@ApplicationScoped
public class KeyRenewals {

    private static final String OF_THE_NEWEST = "select r from KeyRenewal r where r.keyId ="
            + " (select max(n.keyId) from KeyRenewal n) order by r.content";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Begins a renewal of every column under a key. */
    void add(int keyId) {
        for (var column : SealedColumn.values()) {
            em.persist(KeyRenewal.of(keyId, column));
        }
    }

    /** Those of the last renewal; empty where there was none. */
    List<KeyRenewal> last() {
        return em.createQuery(OF_THE_NEWEST, KeyRenewal.class).getResultList();
    }

    /** The same, locked until the transaction ends. */
    List<KeyRenewal> lockLast() {
        return em.createQuery(OF_THE_NEWEST, KeyRenewal.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** One, locked until the transaction ends. */
    KeyRenewal lock(long id) {
        return em.find(KeyRenewal.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
