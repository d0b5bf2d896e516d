package it.infolavoro.duplicate;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import it.infolavoro.search.AlikeNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons of the bound Comune who may be the same, each rule by an index of its own. */
@ApplicationScoped
public class Duplicates {

    private static final String CANDIDATE =
            "select new it.infolavoro.duplicate.Candidate(c.id, c.surname, c.givenName, c.surnameKey, c.givenNameKey,"
                    + " c.birthDate, c.fiscalCode, c.fiscalCodeBase, c.phone, c.phoneKey, c.email) from ";
    private static final String ONE = "Citizen c where c.mergedInto is null and ";
    private static final String WITH_KEY =
            "PersonKey k, Citizen c where c.id = k.citizenId and c.mergedInto is null and k.fingerprint in :keys and ";
    private static final String PAIRS = "select p.firstId, p.secondId from DuplicateProposal p, Citizen a, Citizen b"
            + " where a.id = p.firstId and a.mergedInto is null and b.id = p.secondId and b.mergedInto is null"
            + " and p.firstId >= :first and (p.firstId > :first or p.secondId > :second)"
            + " and not exists (select d.id from DuplicateDismissal d where d.firstId = p.firstId"
            + " and d.secondId = p.secondId and d.revokedAt is null) order by p.firstId, p.secondId";
    private static final int MOST = 100;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    AlikeNames names;

    /** Everybody whom an index finds for what was typed; whether they fit, they tell themselves. Five statements. */
    List<Candidate> candidates(DuplicateCheck typed, String base) {
        var found = new LinkedHashMap<Long, Candidate>();
        if (!typed.code().isEmpty()) {
            find(
                    found,
                    "(c.fiscalCode = :code or c.fiscalCodeBase = :base)",
                    Map.of("code", typed.code(), "base", base));
        }
        if (!typed.surnameKey().isEmpty() && !typed.givenNameKey().isEmpty()) {
            find(
                    found,
                    "((c.surnameKey = :surname and c.givenNameKey = :name) or (c.surnameKey = :name and c.givenNameKey"
                            + " = :surname))",
                    Map.of("surname", typed.surnameKey(), "name", typed.givenNameKey()));
        }
        contacts(typed, found);
        alike(typed, found);
        return List.copyOf(found.values());
    }

    private void contacts(DuplicateCheck typed, Map<Long, Candidate> found) {
        var conditions = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        if (typed.birthDate() != null) {
            conditions.add("c.birthDate = :date");
            parameters.put("date", typed.birthDate());
        }
        if (!typed.phoneKey().isEmpty()) {
            conditions.add("c.phoneKey = :phone");
            parameters.put("phone", typed.phoneKey());
        }
        if (!typed.emailKey().isEmpty()) {
            conditions.add("c.email = :email");
            parameters.put("email", typed.emailKey());
        }
        if (!conditions.isEmpty() && !typed.surnameKey().isEmpty()) {
            find(found, "(" + String.join(" or ", conditions) + ")", parameters);
        }
    }

    /** By the keys of the search: names like the typed ones, with a birth date that is easily written for the other. */
    private void alike(DuplicateCheck typed, Map<Long, Candidate> found) {
        if (typed.birthDate() == null) {
            return;
        }
        var keys = names.keys(typed.surname(), typed.givenName());
        if (!keys.isEmpty()) {
            em.createQuery(CANDIDATE + WITH_KEY + "c.birthDate in :dates", Candidate.class)
                    .setParameter("keys", keys)
                    .setParameter("dates", SimilarDates.of(typed.birthDate()))
                    .setMaxResults(MOST)
                    .getResultList()
                    .forEach(candidate -> found.put(candidate.id(), candidate));
        }
    }

    private void find(Map<Long, Candidate> found, String condition, Map<String, ?> parameters) {
        var query = em.createQuery(CANDIDATE + ONE + condition, Candidate.class).setMaxResults(MOST);
        parameters.forEach(query::setParameter);
        query.getResultList().forEach(candidate -> found.put(candidate.id(), candidate));
    }

    /** Pairs that were found when one of them was written, and that nobody told apart. Two statements. */
    Slice<DuplicatePair> pairs(String after) {
        var cursor = Cursor.decode(after, 2);
        var page = em.createQuery(PAIRS, Object[].class)
                .setParameter("first", cursor == null ? 0L : cursor.number(0))
                .setParameter("second", cursor == null ? 0L : cursor.number(1))
                .setMaxResults(Slice.SIZE + 1)
                .getResultStream()
                .map(row -> List.of((Long) row[0], (Long) row[1]))
                .toList();
        var persons = persons(page.stream().flatMap(List::stream).distinct().toList());
        return Slice.of(
                page.stream()
                        .map(key -> pair(persons.get(key.get(0)), persons.get(key.get(1))))
                        .toList(),
                Slice.SIZE,
                pair -> Cursor.of(pair.first().id(), pair.second().id()));
    }

    /** Persons by their ids; merged ones are left out. */
    Map<Long, Candidate> persons(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, Candidate>();
        if (!ids.isEmpty()) {
            var query = em.createQuery(CANDIDATE + ONE + "c.id in :ids", Candidate.class);
            query.setParameter("ids", ids).getResultList().forEach(person -> found.put(person.id(), person));
        }
        return found;
    }

    private static DuplicatePair pair(Candidate first, Candidate second) {
        var reasons = Candidate.between(first, second);
        return new DuplicatePair(first.as(reasons), second.as(reasons), reasons);
    }

    /** Keeps that two persons are two. */
    public long add(DuplicateDismissal dismissal) {
        em.persist(dismissal);
        em.flush();
        return dismissal.id();
    }

    /** The id that this request has already stored, if it has. */
    Optional<Long> idOfRequest(UUID requestId) {
        return em.createQuery("select d.id from DuplicateDismissal d where d.requestId = :request", Long.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    /** One dismissal. Throws {@link NotFound}. */
    DuplicateDismissal dismissal(long id) {
        var dismissal = em.find(DuplicateDismissal.class, id);
        if (dismissal == null) {
            throw new NotFound("dismissal");
        }
        return dismissal;
    }

    /** Pairs that were told apart, the latest first. */
    Slice<DismissedPair> toldApart(String after) {
        var cursor = Cursor.decode(after, 1);
        var jpql = "select new it.infolavoro.duplicate.DismissedPair(d.id, a.id, a.surname, a.givenName, b.id,"
                + " b.surname, b.givenName, d.createdAt, d.createdBy) from DuplicateDismissal d, Citizen a, Citizen b"
                + " where a.id = d.firstId and b.id = d.secondId and d.revokedAt is null and a.mergedInto is null"
                + " and b.mergedInto is null and d.id < :before order by d.id desc";
        var rows = em.createQuery(jpql, DismissedPair.class)
                .setParameter("before", cursor == null ? Long.MAX_VALUE : cursor.number(0))
                .setMaxResults(Slice.SIZE + 1)
                .getResultList();
        return Slice.of(rows, Slice.SIZE, row -> Cursor.of(row.id()));
    }
}
