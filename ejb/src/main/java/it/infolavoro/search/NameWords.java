package it.infolavoro.search;

import it.infolavoro.platform.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of names, normalised: capitals without accents, apostrophes or hyphens. */
final class NameWords {

    /** More words of one name tell no more. */
    static final int MOST = 6;

    /** Letters that no accent explains, which {@link Text#key} therefore keeps. */
    private static final String[][] LETTERS = {
        {"Æ", "AE"}, {"Œ", "OE"}, {"Ø", "O"}, {"Ł", "L"}, {"Đ", "D"}, {"Ð", "D"}, {"Þ", "TH"}, {"Ħ", "H"}
    };

    private NameWords() {}

    /** The words of a text, at most six; none for null. {@code D'Angelo} gives D and ANGELO. */
    static List<String> of(String text) {
        var key = Text.key(text);
        for (var letter : LETTERS) {
            key = key.replace(letter[0], letter[1]);
        }
        return key.isEmpty()
                ? List.of()
                : List.of(key.split(" ")).stream().limit(MOST).toList();
    }

    /** The words of one name, and all of them written as one: D, ANGELO, DANGELO. */
    static Set<String> parts(String name) {
        var words = of(name);
        var parts = new LinkedHashSet<>(words);
        if (words.size() > 1) {
            parts.add(String.join("", words));
        }
        return parts;
    }
}
