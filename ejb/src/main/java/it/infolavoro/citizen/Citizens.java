package it.infolavoro.citizen;

import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The persons of the bound Comune. */
@ApplicationScoped
public class Citizens {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Event<CitizenEvent> events;

    /** Stores a person, tells of it in the same transaction, and gives the id. */
    public long add(Citizen citizen) {
        em.persist(citizen);
        em.flush();
        events.fire(new CitizenEvent.Registered(citizen.id()));
        return citizen.id();
    }

    /** Whether the Comune has any person at all. */
    public boolean any() {
        return !em.createQuery("select c.id from Citizen c", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One person. Throws {@link NotFound}, and refuses a record that has become part of another (rule R6). */
    public Citizen get(long id) {
        return whole(found(em.find(Citizen.class, id)));
    }

    /**
     * One person for whom something is about to be stored: nobody merges the record until the transaction ends, or does
     * the same for the person. Call it before anything is read, or what the other one wrote is not seen. Throws as
     * {@link #get}.
     */
    public Citizen toWrite(long id) {
        return whole(locked(id));
    }

    /** A record, also one that has become part of another, which nobody else changes meanwhile. Throws NotFound. */
    public Citizen locked(long id) {
        return found(em.find(Citizen.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ids of some records, merged ones included, that come after one, in their order. */
    public List<Long> idsAfter(long id, int most) {
        return em.createQuery("select c.id from Citizen c where c.id > :id order by c.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /** The names of some persons, surname first, by their ids. */
    public Map<Long, String> names(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            var jpql = "select c.id, c.surname, c.givenName from Citizen c where c.id in :ids";
            em.createQuery(jpql, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], row[1] + " " + row[2]));
        }
        return names;
    }

    /** Whichever record a person has now: the given one, or the one it became part of. Throws {@link NotFound}. */
    public long current(long id) {
        var citizen = found(em.find(Citizen.class, id));
        while (citizen.mergedInto() != null) {
            citizen = found(em.find(Citizen.class, citizen.mergedInto()));
        }
        return citizen.id();
    }

    private Citizen whole(Citizen citizen) {
        if (citizen.mergedInto() != null) {
            throw new BusinessRuleViolation("citizen.merged", current(citizen.id()));
        }
        return citizen;
    }

    private static Citizen found(Citizen citizen) {
        if (citizen == null) {
            throw new NotFound("citizen");
        }
        return citizen;
    }

    /** The id of the person that this request has already stored, if it has. */
    public Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select c.id from Citizen c where c.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** The id of the person with this codice fiscale (rule R1). */
    public Optional<Long> idOfFiscalCode(String fiscalCode) {
        return em.createQuery("select c.id from Citizen c where c.fiscalCode = :code", Long.class)
                .setParameter("code", fiscalCode)
                .getResultStream()
                .findFirst();
    }
}
