package it.infolavoro.search;

import it.infolavoro.platform.Keys;
import it.infolavoro.tenancy.BoundDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Names that may be one name, misheard or mistyped: the same sound, or one slip in a word that tells enough. */
@ApplicationScoped
public class AlikeNames {

    /** In a shorter word another letter is another name: ADA, IDA. */
    private static final int SHORTEST = 4;

    @Inject
    FoundPersons persons;

    @Inject
    Keys keys;

    /**
     * Keys ({@link PersonKey}) of persons of the bound Comune whose whole names are alike, the same ones among them.
     * One statement.
     */
    public Collection<Long> keys(String surname, String givenName) {
        var words = List.of(joined(surname), joined(givenName));
        if (words.contains("")) {
            return List.of();
        }
        var maker = SearchKeys.of(keys, BoundDoor.current().id());
        return Dictionary.look(persons, maker, words).alikeKeys();
    }

    /** Whether surname and name are alike, in either order. A missing name is like none. */
    public static boolean alike(String surname, String givenName, String otherSurname, String otherGivenName) {
        return alike(surname, otherSurname) && alike(givenName, otherGivenName)
                || alike(surname, otherGivenName) && alike(givenName, otherSurname);
    }

    /** Whether two names are alike, each written as one word. */
    public static boolean alike(String one, String other) {
        var first = joined(one);
        var second = joined(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return Sound.of(first).equals(Sound.of(second))
                || Math.min(first.length(), second.length()) >= SHORTEST
                        && (Edits.oneApart(first, second) || Sound.near(first, second));
    }

    private static String joined(String name) {
        return String.join("", NameWords.of(name));
    }
}
