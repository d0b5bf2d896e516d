package it.infolavoro.search;

import it.infolavoro.platform.Keys;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds persons of the bound Comune by their keys, then compares and ranks those few (rules R1, R2, R5). */
@ApplicationScoped
public class PersonSearch {

    /** Rows shown at once; where fewer are near, similar ones are looked for. */
    private static final int PAGE = 25;

    /** Most persons of whom a statement tells, to be compared and ranked. */
    private static final int MOST = 300;

    private static final int PARTS_OF_CODE = 9;

    @Inject
    FoundPersons persons;

    @Inject
    Keys keys;

    /** Persons by what was typed, the nearest first; at most some hundreds. */
    List<FoundPerson> find(String typed) {
        var text = SearchText.of(typed);
        if (text.empty() || text.impossible()) {
            return List.of();
        }
        var maker = SearchKeys.of(keys, BoundDoor.current().id());
        var ranking = new Ranking(text);
        var direct = directKeys(maker, text);
        if (!direct.isEmpty()) {
            ranking.add(persons.withKeys(direct, MOST));
            if (ranking.empty() && text.code() != null) {
                ranking.addSimilarCodes(persons.withKeys(similarCodes(maker, text.code()), MOST));
            }
            return ranking.rows();
        }
        findByNames(maker, text, ranking);
        return ranking.rows();
    }

    /** By names: the dictionary first, then who is near, then, for want of those, who is similar. */
    private void findByNames(SearchKeys maker, SearchText text, Ranking ranking) {
        var dictionary = Dictionary.look(persons, maker, text.words());
        var near = dictionary.nearKeys();
        if (text.lettersOfCode() != null) {
            near.add(maker.codeBeginning(text.lettersOfCode()));
        }
        var whole = dictionary.knowsWhole() && text.words().size() == 1;
        ranking.add(persons.withKeys(whole ? dictionary.wholeKey() : near, MOST));
        if (ranking.near() < PAGE) {
            var more = new LinkedHashSet<>(whole ? near : Set.<Long>of());
            more.addAll(dictionary.similarKeys());
            more.removeAll(whole ? dictionary.wholeKey() : near);
            ranking.add(persons.withKeys(more, MOST));
        }
    }

    /** Keys of what finds few persons whatever else was typed. */
    private static Set<Long> directKeys(SearchKeys maker, SearchText text) {
        var found = new LinkedHashSet<Long>();
        if (text.code() != null) {
            found.add(maker.codeBeginning(text.code()));
        }
        if (text.phone() != null) {
            found.addAll(maker.phoneBeginning(text.phone()));
        } else if (text.email() != null) {
            found.add(maker.email(text.email()));
        } else if (text.birthDate() != null) {
            found.add(maker.birthDate(text.birthDate()));
        }
        return found;
    }

    /** Keys of codes that begin alike, for a code that nobody has. */
    private static Collection<Long> similarCodes(SearchKeys maker, String code) {
        var found = new ArrayList<Long>();
        if (code.length() > PARTS_OF_CODE) {
            found.add(maker.codeBeginning(code.substring(0, PARTS_OF_CODE)));
            found.add(maker.codeBeginning(code.substring(0, code.length() - 1)));
        }
        return found;
    }
}
