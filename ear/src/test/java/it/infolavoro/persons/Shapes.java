package it.infolavoro.persons;

import it.infolavoro.citizen.CitizenData;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names that are easily missed, each with what is typed of it. */
public enum Shapes {
    PLAIN("surname and name", person -> true),
    SWAPPED("name before surname", person -> true),
    TWO_WORDS("a surname of two words", person -> person.surname().contains(" ")),
    FOREIGN(
            "a foreign surname",
            person -> Patterns.FOREIGN.matcher(person.surname()).find()),
    SHORT(
            "a name of one to three letters",
            person -> person.surname().length() <= 3 || person.givenName().length() <= 3);

    /** Stands apart, since an enum's constants come before its own. */
    private static final class Patterns {
        private static final Pattern FOREIGN = Pattern.compile("[jkwxyJKWXY]|[^a-zA-Zàèéìòù' ]|[^aeiouàèéìòù]$");
    }

    private final String text;
    private final Predicate<CitizenData> fits;

    Shapes(String text, Predicate<CitizenData> fits) {
        this.text = text;
        this.fits = fits;
    }

    /** What it is, in words. */
    public String text() {
        return text;
    }

    boolean fits(CitizenData person) {
        return fits.test(person);
    }

    /** The words of both names in the order in which they are typed. */
    String[] words(CitizenData person) {
        var text = this == SWAPPED
                ? person.givenName() + " " + person.surname()
                : person.surname() + " " + person.givenName();
        return text.split(" ");
    }
}
