package it.infolavoro.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name sounds to an Italian ear, as letters: double letters, h, c/ch/k/q, gn/ni, gl/li, x/s/z, y/i/j, soft g, w/v
 * and n before p or b make no difference. Rules of our own after Italian spelling; foreign letters stay as they are.
 */
final class Sound {

    /** Longer sounds are cut: more letters tell no more. */
    private static final int LONGEST = 20;

    /** A word of one letter allows no wrong letter: the whole alphabet would be similar. */
    private static final int SHORTEST_MISSPELT = 2;

    private record Rule(Pattern pattern, String by) {}

    /** In this order: a later rule sees what the earlier ones left. */
    private static final Rule[] RULES = {
        rule("SC(?=[EI])", "S"),
        rule("PH", "F"),
        rule("H", ""),
        rule("Y|J", "I"),
        rule("W", "V"),
        rule("CK|CQ|Q", "K"),
        rule("C(?![EI])", "K"),
        rule("X|Z", "S"),
        rule("GNI(?=[AEOU])|GN", "N"),
        rule("NI(?=[AEOU])", "N"),
        rule("GLI(?=[AEOU])|GL(?=I)", "LI"),
        rule("G(?=[EI])", "I"),
        rule("N(?=[PB])", "M"),
    };

    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");

    private Sound() {}

    /** The sound of a normalised word, such as {@code KIARA} for {@code CHIARA}; never empty for a word that is not. */
    static String of(String word) {
        // G that is hard because of its h is marked, or it would become soft when the h goes.
        var sound = word.replace("GH", "G!").replace("SCH", "SK").replace("CH", "K");
        for (var rule : RULES) {
            sound = rule.pattern.matcher(sound).replaceAll(rule.by);
        }
        sound = REPEATED.matcher(sound.replace("!", "")).replaceAll("$1");
        if (sound.isEmpty()) {
            return word;
        }
        return sound.length() > LONGEST ? sound.substring(0, LONGEST) : sound;
    }

    /**
     * The sound of the word, and those of the word with each one letter left out. Two words that differ by one letter
     * that is missing, added, wrong or swapped with its neighbour have one of these in common (the idea of SymSpell's
     * deletions); so have two that also sound alike elsewhere. Letters are left out of the word and not of its sound,
     * because one letter may change how its neighbours sound.
     */
    static Set<String> neighbourhood(String word) {
        var keys = new LinkedHashSet<String>();
        keys.add(of(word));
        for (var at = 0; word.length() >= SHORTEST_MISSPELT && at < Math.min(word.length(), LONGEST); at++) {
            keys.add(of(word.substring(0, at) + word.substring(at + 1)));
        }
        return keys;
    }

    /** Whether two words sound the same once one letter at most is left out of each. */
    static boolean near(String one, String other) {
        return !Collections.disjoint(neighbourhood(one), neighbourhood(other));
    }

    private static Rule rule(String pattern, String by) {
        return new Rule(Pattern.compile(pattern), by);
    }
}
