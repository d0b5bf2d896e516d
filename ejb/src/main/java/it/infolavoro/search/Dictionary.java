package it.infolavoro.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What typed words may stand for among the words of the Comune's names, as keys of words: each typed word, and
 * neighbours written as one, since "de luca" may be DELUCA.
 */
final class Dictionary {

    /** Most words that one typed word may stand for in each way. */
    private static final int MOST_WORDS = 400;

    /** Most combinations of words that a statement asks for. */
    private static final int MOST_KEYS = 1024;

    private static final int MOST_ROWS = 3000;

    private final SearchKeys maker;
    private final List<String> typed;
    private final Map<String, Set<Long>> beginnings = new HashMap<>();
    private final Map<String, Set<Long>> similar = new HashMap<>();

    private Dictionary(SearchKeys maker, List<String> typed) {
        this.maker = maker;
        this.typed = typed;
    }

    /** Looks the typed words up, by one statement. */
    static Dictionary look(FoundPersons persons, SearchKeys maker, List<String> typed) {
        var dictionary = new Dictionary(maker, typed);
        var begins = new HashMap<Long, Set<String>>();
        var sounds = new HashMap<Long, Set<String>>();
        for (var text : dictionary.texts()) {
            begins.computeIfAbsent(maker.beginning(text), none -> new HashSet<>())
                    .add(text);
            maker.sounds(text)
                    .forEach(key ->
                            sounds.computeIfAbsent(key, none -> new HashSet<>()).add(text));
        }
        var keys = new LinkedHashSet<>(begins.keySet());
        keys.addAll(sounds.keySet());
        for (var known : persons.words(keys, MOST_ROWS)) {
            begins.getOrDefault(known.fingerprint(), Set.of())
                    .forEach(text -> add(dictionary.beginnings, text, known.word()));
            sounds.getOrDefault(known.fingerprint(), Set.of())
                    .forEach(text -> add(dictionary.similar, text, known.word()));
        }
        return dictionary;
    }

    private static void add(Map<String, Set<Long>> words, String text, long word) {
        var known = words.computeIfAbsent(text, none -> new LinkedHashSet<>());
        if (known.size() < MOST_WORDS) {
            known.add(word);
        }
    }

    /** Whether somebody bears a name exactly as the one word typed, or the words typed as one. */
    boolean knowsWhole() {
        return whole(String.join("", typed));
    }

    private boolean whole(String text) {
        return beginnings.getOrDefault(text, Set.of()).contains(maker.word(text));
    }

    /** The key of all that was typed as one word. */
    Set<Long> wholeKey() {
        return Set.of(maker.word(String.join("", typed)));
    }

    /** Keys of persons who have what was typed, whole or as the beginning. */
    Set<Long> nearKeys() {
        var keys = new LinkedHashSet<Long>();
        eachPair((one, other) -> combine(keys, near(one), near(other)));
        if (typed.size() == 1 || whole(String.join("", typed))) {
            keys.addAll(near(String.join("", typed)));
        }
        return keys;
    }

    /** Keys of persons who have something similar to what was typed. */
    Set<Long> similarKeys() {
        var keys = new LinkedHashSet<Long>();
        eachPair((one, other) -> combine(keys, Set.of(maker.word(one)), like(other)));
        eachPair((one, other) -> combine(keys, like(one), Set.of(maker.word(other))));
        keys.addAll(like(String.join("", typed)));
        eachPair((one, other) -> combine(keys, near(one), like(other)));
        eachPair((one, other) -> combine(keys, like(one), near(other)));
        eachPair((one, other) -> combine(keys, like(one), like(other)));
        return keys;
    }

    /** Keys of persons who have two names like the two typed, or those themselves. */
    Set<Long> alikeKeys() {
        var keys = new LinkedHashSet<Long>();
        eachPair((one, other) -> combine(keys, Set.of(maker.word(one)), Set.of(maker.word(other))));
        eachPair((one, other) -> combine(keys, Set.of(maker.word(one)), like(other)));
        eachPair((one, other) -> combine(keys, like(one), Set.of(maker.word(other))));
        eachPair((one, other) -> combine(keys, like(one), like(other)));
        return keys;
    }

    private Collection<Long> near(String text) {
        var words = new LinkedHashSet<Long>();
        words.add(maker.word(text));
        words.addAll(beginnings.getOrDefault(text, Set.of()));
        return words;
    }

    private Collection<Long> like(String text) {
        return similar.getOrDefault(text, Set.of());
    }

    private interface Pair {
        void of(String one, String other);
    }

    /** Where the words may split into surname and given name, and every two words. */
    private void eachPair(Pair pair) {
        for (var at = 1; at < typed.size(); at++) {
            pair.of(String.join("", typed.subList(0, at)), String.join("", typed.subList(at, typed.size())));
        }
        for (var one = 0; typed.size() > 2 && one < typed.size(); one++) {
            for (var other = one + 1; other < typed.size(); other++) {
                pair.of(typed.get(one), typed.get(other));
            }
        }
    }

    private static void combine(Set<Long> keys, Collection<Long> ones, Collection<Long> others) {
        for (var one : ones) {
            for (var other : others) {
                if (keys.size() >= MOST_KEYS) {
                    return;
                }
                keys.add(SearchKeys.names(one, other));
            }
        }
    }

    private Set<String> texts() {
        var texts = new LinkedHashMap<String, Boolean>();
        typed.forEach(word -> texts.put(word, true));
        eachPair((one, other) -> {
            texts.put(one, true);
            texts.put(other, true);
        });
        texts.put(String.join("", typed), true);
        return texts.keySet();
    }
}
