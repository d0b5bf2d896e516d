package it.infolavoro.search;

import it.infolavoro.platform.Cursor;
import it.infolavoro.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads persons and words of the bound Comune by their keys. */
@ApplicationScoped
public class FoundPersons {

    /** Sizes of the lists of keys in a statement, so that few different statements are prepared. */
    private static final int[] SIZES = {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024};

    private static final String ROW = "select new it.infolavoro.search.FoundPerson(c.id, c.surname, c.givenName,"
            + " c.birthDate, c.fiscalCode, c.phone, c.email) from ";

    private static final String WITH_KEYS =
            "PersonKey k, Citizen c where k.fingerprint in :keys and c.id = k.citizenId and c.mergedInto is null";

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    /** A word of the dictionary and the key that led to it. */
    public record KnownWord(long fingerprint, long word) {}

    /** Persons with any of the keys, each once, in no order. */
    List<FoundPerson> withKeys(Collection<Long> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROW + WITH_KEYS, FoundPerson.class)
                .setParameter("keys", padded(keys))
                .setMaxResults(most)
                .getResultStream()
                .distinct()
                .toList();
    }

    /** Words to which any of the keys lead, in no order. */
    List<KnownWord> words(Collection<Long> keys, int most) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select new it.infolavoro.search.FoundPersons.KnownWord(w.fingerprint, w.word) from WordKey w"
                                + " where w.fingerprint in :keys",
                        KnownWord.class)
                .setParameter("keys", padded(keys))
                .setMaxResults(most)
                .getResultList();
    }

    /** All persons in the order of their names. */
    Slice<FoundPerson> all(String after) {
        var cursor = Cursor.decode(after, 1);
        var beyond = cursor == null
                ? " where c.mergedInto is null"
                : ", Citizen l where c.mergedInto is null and l.id = :last and (c.surnameKey > l.surnameKey"
                        + " or (c.surnameKey = l.surnameKey and (c.givenNameKey > l.givenNameKey"
                        + " or (c.givenNameKey = l.givenNameKey and c.id > l.id))))";
        var query = em.createQuery(
                        ROW + "Citizen c" + beyond + " order by c.surnameKey, c.givenNameKey, c.id", FoundPerson.class)
                .setMaxResults(Slice.SIZE + 1);
        if (cursor != null) {
            query.setParameter("last", cursor.number(0));
        }
        return Slice.of(query.getResultList(), Slice.SIZE, row -> Cursor.of(row.id()));
    }

    private static List<Long> padded(Collection<Long> keys) {
        var list = new ArrayList<>(keys);
        for (var size : SIZES) {
            if (list.size() <= size) {
                while (list.size() < size) {
                    list.add(list.get(0));
                }
                return list;
            }
        }
        return list;
    }
}
