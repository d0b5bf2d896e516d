package it.infolavoro.search;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Compares typed words with a person's names; the smaller the result, the nearer. */
final class NameMatch {

    static final int EXACT = 0;
    static final int BEGINNING = 1;
    /** From here on names are only similar: more than all beginnings together can come to. */
    static final int SIMILAR = 10;

    private static final int SAME_SOUND = SIMILAR;
    private static final int ONE_LETTER = SIMILAR + 1;

    /** One letter wrong in a word of two: half of the name, so that it is forgiven once, where something else fits. */
    private static final int HALF = 100;

    /** A word that is nowhere, which is forgiven once among three or more. */
    private static final int MISSING = 30;

    private static final int FEWEST_TO_FORGIVE = 3;
    private static final int NONE = 1000;
    private static final int SHORTEST_MISSPELT = 3;

    /** From this length on a wrong letter and a different spelling of the same sound are forgiven at once. */
    private static final int LONG = 5;

    private final List<String> typed;
    private final boolean more;
    private final Map<String, String> sounds = new HashMap<>();
    private final Map<String, Set<String>> neighbourhoods = new HashMap<>();

    /**
     * A comparer.
     *
     * @param typed the words
     * @param more whether something else than names was typed too
     */
    NameMatch(List<String> typed, boolean more) {
        this.typed = typed;
        this.more = more;
    }

    /**
     * How far the person's names are from what was typed: 0 where all is there, 1 for each word of which only the
     * beginning was typed, more for what differs; empty where it is somebody else.
     */
    OptionalInt distance(Collection<String> parts) {
        var words = typed.size();
        var best = new int[words + 1];
        for (var at = words - 1; at >= 0; at--) {
            best[at] = nearest(typed.get(at), parts) + best[at + 1];
            var joined = new StringBuilder(typed.get(at));
            for (var end = at + 1; end < words; end++) {
                joined.append(typed.get(end));
                best[at] = Math.min(best[at], nearest(joined.toString(), parts) + best[end + 1]);
            }
        }
        var halves = more || words > 1 ? 1 : 0;
        if (best[0] < NONE) {
            return best[0] / HALF <= halves ? OptionalInt.of(best[0]) : OptionalInt.empty();
        }
        return words >= FEWEST_TO_FORGIVE && best[0] < NONE + HALF
                ? OptionalInt.of(best[0] - NONE + MISSING)
                : OptionalInt.empty();
    }

    private int nearest(String word, Collection<String> parts) {
        var nearest = NONE;
        for (var part : parts) {
            nearest = Math.min(nearest, between(word, part));
        }
        return nearest;
    }

    private int between(String word, String part) {
        if (word.equals(part)) {
            return EXACT;
        }
        if (part.startsWith(word)) {
            return BEGINNING;
        }
        var one = sound(word);
        var other = sound(part);
        if (one.equals(other)) {
            return SAME_SOUND;
        }
        var shorter = Math.min(word.length(), part.length());
        var longer = Math.max(word.length(), part.length());
        if (longer > 1 && (Edits.oneApart(word, part) || shorter > 1 && Edits.oneApart(one, other))) {
            return shorter > 1 && longer >= SHORTEST_MISSPELT ? ONE_LETTER : HALF;
        }
        return shorter >= LONG && Math.abs(one.length() - other.length()) <= 2 && soundsNear(word, part)
                ? ONE_LETTER
                : NONE;
    }

    private boolean soundsNear(String word, String part) {
        return !Collections.disjoint(
                neighbourhoods.computeIfAbsent(word, Sound::neighbourhood),
                neighbourhoods.computeIfAbsent(part, Sound::neighbourhood));
    }

    private String sound(String word) {
        return sounds.computeIfAbsent(word, Sound::of);
    }
}
