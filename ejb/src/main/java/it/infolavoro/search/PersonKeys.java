package it.infolavoro.search;

import it.infolavoro.citizen.Citizen;
import it.infolavoro.citizen.CitizenData;
import it.infolavoro.citizen.CitizenEvent;
import it.infolavoro.platform.Keys;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The search keys of the bound Comune, kept equal to its persons within the transaction that changes those (R3). */
@ApplicationScoped
public class PersonKeys {

    @PersistenceContext(unitName = "infolavoro")
    EntityManager em;

    @Inject
    Keys keys;

    void registered(@Observes CitizenEvent.Registered person) {
        refresh(List.of(person.citizenId()));
    }

    void corrected(@Observes CitizenEvent.Corrected person) {
        refresh(List.of(person.citizenId()));
    }

    /** Makes the keys of some persons what their records say now. Doing it twice changes nothing. */
    void refresh(List<Long> citizenIds) {
        var maker = SearchKeys.of(keys, BoundDoor.current().id());
        var words = new LinkedHashSet<String>();
        var known = keysOf(citizenIds);
        for (var citizen : citizens(citizenIds)) {
            words.addAll(words(citizen.person()));
            replace(citizen.id(), known.getOrDefault(citizen.id(), List.of()), maker.ofPerson(citizen.person()));
        }
        learn(maker, words);
        em.flush();
    }

    private List<Citizen> citizens(List<Long> ids) {
        return em.createQuery("select c from Citizen c where c.id in :ids", Citizen.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<Long, List<PersonKey>> keysOf(List<Long> citizenIds) {
        return em.createQuery("select k from PersonKey k where k.citizenId in :ids", PersonKey.class)
                .setParameter("ids", citizenIds)
                .getResultStream()
                .collect(Collectors.groupingBy(PersonKey::citizenId));
    }

    /** The words of a person's names, each of which the dictionary must know. */
    public static Set<String> words(CitizenData person) {
        var words = new LinkedHashSet<>(NameWords.parts(person.surname()));
        words.addAll(NameWords.parts(person.givenName()));
        return words;
    }

    private void replace(long citizenId, List<PersonKey> known, Set<Long> wanted) {
        var missing = new HashSet<>(wanted);
        for (var key : known) {
            if (!missing.remove(key.fingerprint())) {
                em.remove(key);
            }
        }
        missing.forEach(fingerprint -> em.persist(PersonKey.of(fingerprint, citizenId)));
    }

    /** Enters words that nobody in the Comune bore so far. Two at once may enter a word twice, which does no harm. */
    private void learn(SearchKeys maker, Set<String> words) {
        var unknown = new LinkedHashMap<Long, String>();
        words.forEach(word -> unknown.put(maker.word(word), word));
        known(maker, unknown).forEach(unknown::remove);
        unknown.forEach(
                (fingerprint, word) -> maker.ofWord(word).forEach(key -> em.persist(WordKey.of(key, fingerprint))));
    }

    /** Those words that stand in the dictionary, found under the beginning that each of them has for certain. */
    private List<Long> known(SearchKeys maker, Map<Long, String> words) {
        var beginnings = new HashSet<Long>();
        words.values().forEach(word -> beginnings.add(maker.beginning(word)));
        return em.createQuery(
                        "select distinct w.word from WordKey w where w.fingerprint in :beginnings and w.word in :words",
                        Long.class)
                .setParameter("beginnings", beginnings)
                .setParameter("words", words.keySet())
                .getResultList();
    }

    /** Forgets the Comune's dictionary, because its words are found in another way now. */
    void forgetWords() {
        em.createQuery("delete from WordKey w").executeUpdate();
    }
}
