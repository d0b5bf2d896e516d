package it.infolavoro.persons;

import it.infolavoro.platform.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** One slip of a typist in one word, of each kind there is. */
public enum Typos {
    INSERTION("a letter too many") {
        @Override
        Optional<String> in(String word, Random random) {
            var at = random.nextInt(word.length() + 1);
            return Optional.of(word.substring(0, at) + letter(random) + word.substring(at));
        }
    },
    DELETION("a letter missing") {
        @Override
        Optional<String> in(String word, Random random) {
            var at = random.nextInt(word.length());
            return Optional.of(word.substring(0, at) + word.substring(at + 1));
        }
    },
    SUBSTITUTION("a wrong letter") {
        @Override
        Optional<String> in(String word, Random random) {
            var at = random.nextInt(word.length());
            return Optional.of(word.substring(0, at) + letter(random) + word.substring(at + 1));
        }
    },
    TRANSPOSITION("two letters swapped") {
        @Override
        Optional<String> in(String word, Random random) {
            var at = random.nextInt(word.length() - 1);
            return Optional.of(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
        }
    },
    DOUBLING("a letter doubled, or a double letter single") {
        @Override
        Optional<String> in(String word, Random random) {
            var single = word.replaceFirst("(\\p{L})\\1", "$1");
            if (!single.equals(word)) {
                return Optional.of(single);
            }
            var at = random.nextInt(word.length());
            return Optional.of(word.substring(0, at + 1) + word.substring(at));
        }
    },
    ACCENT("an accent missing or made up") {
        @Override
        Optional<String> in(String word, Random random) {
            var plain = Text.key(word).replace(" ", "");
            var accented = word.replaceFirst("a(?=\\P{L}*$)", "à").replaceFirst("(?<=.)e(?=.)", "é");
            return Stream.of(plain, accented)
                    .filter(other -> !other.equalsIgnoreCase(word.replace("'", "")))
                    .findFirst();
        }
    },
    SOUND("written as it sounds") {
        @Override
        Optional<String> in(String word, Random random) {
            var possible = new ArrayList<String>();
            for (var slip : SLIPS) {
                var slipped = word.toLowerCase(java.util.Locale.ROOT).replaceFirst(slip.get(0), slip.get(1));
                if (!slipped.equalsIgnoreCase(word)) {
                    possible.add(slipped);
                }
            }
            return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(random.nextInt(possible.size())));
        }
    };

    private static final List<List<String>> SLIPS = List.of(
            List.of("ch(?=[ei])", "k"),
            List.of("c(?=[aou])", "k"),
            List.of("qu", "cu"),
            List.of("gn", "ni"),
            List.of("gli(?=[aeo])", "li"),
            List.of("ss", "x"),
            List.of("x", "ss"),
            List.of("i(?=[aeou])", "y"),
            List.of("y", "i"),
            List.of("j", "i"),
            List.of("^gi(?=[aou])", "j"),
            List.of("h", ""),
            List.of("f", "ph"),
            List.of("z", "s"),
            List.of("^v", "w"),
            List.of("np", "mp"));

    private final String text;

    Typos(String text) {
        this.text = text;
    }

    /** What the slip is, in words. */
    public String text() {
        return text;
    }

    /** The word with this slip; empty where the word gives no occasion. The word has two letters or more. */
    abstract Optional<String> in(String word, Random random);

    private static char letter(Random random) {
        return "abcdefghijklmnopqrstuvwxyz".charAt(random.nextInt(26));
    }
}
