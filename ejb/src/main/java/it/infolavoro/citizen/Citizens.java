package it.infolavoro.citizen;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The persons of the bound Comune. */
@ApplicationScoped
public class Citizens {

    private static final String ROW =
            "select new it.infolavoro.citizen.CitizenRow(c.id, c.surname, c.givenName, c.birthDate,"
                    + " c.fiscalCode, c.phone) from Citizen c where ";
    private static final String ORDER = " order by c.surnameKey, c.givenNameKey, c.id";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Stores a person and gives the id. */
    public long add(Citizen citizen) {
        em.persist(citizen);
        em.flush();
        return citizen.id();
    }

    /** Whether the Comune has any person at all. */
    public boolean any() {
        return !em.createQuery("select c.id from Citizen c", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** One person. Throws {@link NotFound}. */
    public Citizen get(long id) {
        var citizen = em.find(Citizen.class, id);
        if (citizen == null) {
            throw new NotFound("citizen");
        }
        return citizen;
    }

    /**
     * Makes whoever else does the same for this person wait until the transaction ends. Call it before anything is
     * read, or what the other one wrote is not seen. Throws {@link NotFound}.
     */
    public void lock(long id) {
        if (em.find(Citizen.class, id, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFound("citizen");
        }
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

    /**
     * Persons who may be the same as one being written down: same code, or same names and birth date (either may be
     * unknown).
     */
    public List<CitizenRow> like(String fiscalCode, String surnameKey, String givenNameKey, LocalDate birthDate) {
        var jpql = ROW + "c.fiscalCode = :code or (c.surnameKey = :surname and c.givenNameKey = :givenName"
                + " and (:birthDate is null or c.birthDate is null or c.birthDate = :birthDate))" + ORDER;
        return em.createQuery(jpql, CitizenRow.class)
                .setParameter("code", fiscalCode)
                .setParameter("surname", surnameKey)
                .setParameter("givenName", givenNameKey)
                .setParameter("birthDate", birthDate)
                .setMaxResults(5)
                .getResultList();
    }

    /** Finds persons by what was typed, in the order of their names. */
    public Slice<CitizenRow> search(CitizenQuery typed, String after) {
        var cursor = Cursor.decode(after, 1);
        var last = cursor == null ? null : em.find(Citizen.class, cursor.number(0));
        var beyond = last == null
                ? ""
                : " and (c.surnameKey > :lastSurname or (c.surnameKey = :lastSurname and (c.givenNameKey > :lastName"
                        + " or (c.givenNameKey = :lastName and c.id > :lastId))))";
        var query = em.createQuery(ROW + "(" + typed.condition() + ")" + beyond + ORDER, CitizenRow.class)
                .setMaxResults(Slice.SIZE + 1);
        typed.parameters().forEach(query::setParameter);
        if (last != null) {
            query.setParameter("lastSurname", last.surnameKey())
                    .setParameter("lastName", last.givenNameKey())
                    .setParameter("lastId", last.id());
        }
        return Slice.of(query.getResultList(), Slice.SIZE, row -> Cursor.of(row.id()));
    }
}
