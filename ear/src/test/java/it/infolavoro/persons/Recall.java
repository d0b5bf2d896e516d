package it.infolavoro.persons;

import it.infolavoro.citizen.CitizenData;
import it.infolavoro.platform.Text;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How many persons are found although their names are misspelt: one slip in one word of either name, of two letters or
 * more.
 */
public final class Recall {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int DRAWS = 200_000;
    private static final int SHORTEST = 2;

    private final Finder finder;
    private final List<PersonLoader.Loaded> persons;
    private final Random random;

    /** The search that is tried: the first page of what it finds. */
    @FunctionalInterface
    public interface Finder {
        /** Finds. */
        List<Row> find(String typed) throws Exception;
    }

    /** A person found. */
    public record Row(long id, String surname, String givenName) {}

    /**
     * What was found.
     *
     * @param what which names and slips
     * @param tried how many persons were looked for
     * @param named of how many somebody with that very name was on the first page
     * @param exact how many were there themselves, once the birth date was typed too
     * @param missed what was typed in vain
     */
    public record Tally(String what, int tried, int named, int exact, List<String> missed) {

        /** The smaller of both shares, 0 to 1. Throws ArithmeticException where nobody was looked for. */
        public double share() {
            if (tried == 0) {
                throw new ArithmeticException("Nobody was looked for: " + what);
            }
            return Math.min(named, exact) / (double) tried;
        }
    }

    /** Looks for some of these persons, always in the same way from the same seed. */
    public Recall(Finder finder, List<PersonLoader.Loaded> persons, long seed) {
        this.finder = finder;
        this.persons = persons;
        this.random = new Random(seed);
    }

    /** Tries each kind of slip in any name, then any slip in each shape of name, and tells the sum last. */
    public List<Tally> measure(int eachKind) throws Exception {
        var tallies = new ArrayList<Tally>();
        for (var kind : Typos.values()) {
            tallies.add(tally(kind.text(), Shapes.PLAIN, Optional.of(kind), eachKind));
        }
        for (var shape : Shapes.values()) {
            if (shape != Shapes.PLAIN) {
                tallies.add(tally(shape.text(), shape, Optional.empty(), eachKind));
            }
        }
        tallies.add(new Tally(
                "all",
                tallies.stream().mapToInt(Tally::tried).sum(),
                tallies.stream().mapToInt(Tally::named).sum(),
                tallies.stream().mapToInt(Tally::exact).sum(),
                tallies.stream().flatMap(tally -> tally.missed().stream()).toList()));
        return tallies;
    }

    private Tally tally(String what, Shapes shape, Optional<Typos> kind, int most) throws Exception {
        var tried = 0;
        var named = 0;
        var exact = 0;
        var missed = new ArrayList<String>();
        for (var draw = 0; draw < DRAWS && tried < most; draw++) {
            var one = any();
            var typed = misspelt(one.person(), shape, kind.orElseGet(this::kind));
            if (typed.isPresent()) {
                tried++;
                var found = finder.find(typed.get()).stream().anyMatch(row -> namesake(row, one.person()));
                var dated = typed.get() + " " + DAY.format(one.person().birthDate());
                var itself = finder.find(dated).stream().anyMatch(row -> row.id() == one.id());
                named += found ? 1 : 0;
                exact += itself ? 1 : 0;
                if (!found || !itself) {
                    missed.add((found ? dated : typed.get()) + " for "
                            + one.person().surname() + ", " + one.person().givenName());
                }
            }
        }
        return new Tally(what, tried, named, exact, missed);
    }

    /** Both names, one of which has a slip; empty where the name gives no occasion. */
    Optional<String> misspelt(CitizenData person, Shapes shape, Typos kind) {
        var words = shape.words(person);
        var at = random.nextInt(words.length);
        if (!shape.fits(person) || words[at].length() < SHORTEST) {
            return Optional.empty();
        }
        return kind.in(words[at], random).map(slipped -> {
            words[at] = slipped;
            return String.join(" ", words);
        });
    }

    /** Any person. */
    public PersonLoader.Loaded any() {
        return persons.get(random.nextInt(persons.size()));
    }

    /** Any kind of slip. */
    Typos kind() {
        return Typos.values()[random.nextInt(Typos.values().length)];
    }

    /** Both names of somebody, one of which has a slip. */
    public Optional<String> misspelt(CitizenData person) {
        return misspelt(person, Shapes.PLAIN, kind());
    }

    /** A word with a slip; empty where it gives no occasion. */
    public Optional<String> misspelt(String word) {
        return word.length() <= SHORTEST || word.contains(" ") ? Optional.empty() : kind().in(word, random);
    }

    private static boolean namesake(Row row, CitizenData person) {
        return Text.key(row.surname()).equals(Text.key(person.surname()))
                && Text.key(row.givenName()).equals(Text.key(person.givenName()));
    }
}
