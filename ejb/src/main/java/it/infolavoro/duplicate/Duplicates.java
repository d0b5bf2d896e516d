package it.infolavoro.duplicate;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.NotFound;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
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
                    + " c.birthDate, c.fiscalCode, c.fiscalCodeBase, c.phone, c.phoneKey, c.email)"
                    + " from Citizen c where c.mergedInto is null and ";
    private static final String PAIR = "select a.id, b.id from Citizen a, Citizen b where a.mergedInto is null and"
            + " b.mergedInto is null and a.id < b.id and (a.id > :first or (a.id = :first and b.id > :second)) and ";
    private static final String NOT_TOLD_APART = " and not exists (select d.id from DuplicateDismissal d where"
            + " d.firstId = a.id and d.secondId = b.id and d.revokedAt is null) order by a.id, b.id";
    private static final int MOST = 100;

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** Everybody whom an index finds for what was typed; whether they fit, they tell themselves. Three statements. */
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

    private void find(Map<Long, Candidate> found, String condition, Map<String, ?> parameters) {
        var query = em.createQuery(CANDIDATE + condition, Candidate.class).setMaxResults(MOST);
        parameters.forEach(query::setParameter);
        query.getResultList().forEach(candidate -> found.put(candidate.id(), candidate));
    }

    /** Pairs with the same base of the code, or the same name and birth date, that nobody told apart. */
    Slice<DuplicatePair> pairs(String after) {
        var cursor = Cursor.decode(after, 2);
        var keys = new ArrayList<long[]>();
        keys.addAll(pairs("a.fiscalCodeBase = b.fiscalCodeBase", cursor));
        keys.addAll(pairs(
                "a.surnameKey = b.surnameKey and a.givenNameKey = b.givenNameKey and a.birthDate = b.birthDate",
                cursor));
        var page = keys.stream()
                .sorted(Comparator.<long[]>comparingLong(key -> key[0]).thenComparingLong(key -> key[1]))
                .map(key -> List.of(key[0], key[1]))
                .distinct()
                .limit(Slice.SIZE + 1L)
                .toList();
        var persons = persons(page.stream().flatMap(List::stream).distinct().toList());
        return Slice.of(
                page.stream()
                        .map(key -> pair(persons.get(key.get(0)), persons.get(key.get(1))))
                        .toList(),
                Slice.SIZE,
                pair -> Cursor.of(pair.first().id(), pair.second().id()));
    }

    private List<long[]> pairs(String rule, Cursor after) {
        return em.createQuery(PAIR + rule + NOT_TOLD_APART, Object[].class)
                .setParameter("first", after == null ? 0L : after.number(0))
                .setParameter("second", after == null ? 0L : after.number(1))
                .setMaxResults(Slice.SIZE + 1)
                .getResultStream()
                .map(row -> new long[] {(Long) row[0], (Long) row[1]})
                .toList();
    }

    private Map<Long, Candidate> persons(List<Long> ids) {
        var found = new LinkedHashMap<Long, Candidate>();
        if (!ids.isEmpty()) {
            var query = em.createQuery(CANDIDATE + "c.id in :ids", Candidate.class);
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
