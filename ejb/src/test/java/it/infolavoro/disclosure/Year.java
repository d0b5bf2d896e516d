package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables of a small network as they get published month after month: by Comune, month and two characteristics, some of
 * them for months, others for two months together, or for the whole year only.
 */
final class Year {

    private static final int FOUR = 4;
    private static final int TIME = 1;

    /** Sparse as in a Comune of five hundred people, nearly empty, dense, or with a town among villages. */
    private static final List<List<Integer>> COUNTS = List.of(
            List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 5, 5, 14),
            List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2),
            List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12),
            List.of(0, 0, 0, 5, 30, 7, 1));

    private final List<String> comuni;
    private final List<String> months;
    private final List<String> reasons;
    private final List<String> channels;
    private final List<Pattern> patterns;
    private final Map<List<String>, Long> counted = new LinkedHashMap<>();

    /**
     * A table of the year.
     *
     * @param months how many months its shortest period has
     * @param told which dimensions it tells apart
     * @param from after which month it is published for the first time, for the months before too
     */
    record Pattern(int months, List<Boolean> told, int from) {}

    Year(int comuni, int months, int reasons, int channels, List<Pattern> patterns, List<Integer> counts) {
        this.comuni = names("comune", comuni);
        this.months = names("month", months);
        this.reasons = names("reason", reasons);
        this.channels = names("channel", channels);
        this.patterns = List.copyOf(patterns);
        var next = 0;
        for (var atom : atoms()) {
            counted.put(atom, (long) counts.get(next++ % counts.size()));
        }
    }

    /** A year of chance. With late tables, some are published for the first time when others have been. */
    static Year of(long seed, boolean late) {
        var chance = new Random(seed);
        var from = COUNTS.get(chance.nextInt(COUNTS.size()));
        var months = 1 + chance.nextInt(FOUR);
        var patterns = new ArrayList<Pattern>();
        for (var each = chance.nextInt(3); each >= 0; each--) {
            patterns.add(new Pattern(
                    1 << chance.nextInt(3),
                    List.of(chance.nextBoolean(), true, chance.nextBoolean(), chance.nextBoolean()),
                    late && each > 0 ? chance.nextInt(months + 1) : 0));
        }
        var counts = IntStream.range(0, 3 * FOUR * 3 * 2)
                .mapToObj(each -> from.get(chance.nextInt(from.size())))
                .toList();
        return new Year(1 + chance.nextInt(3), months, 1 + chance.nextInt(3), 1 + chance.nextInt(2), patterns, counts);
    }

    private static List<String> names(String name, int count) {
        return IntStream.range(0, count).mapToObj(each -> name + each).toList();
    }

    List<List<String>> atoms() {
        return atoms(months);
    }

    private List<List<String>> atoms(List<String> some) {
        var atoms = new ArrayList<List<String>>();
        for (var month : some) {
            for (var comune : comuni) {
                for (var reason : reasons) {
                    channels.forEach(channel -> atoms.add(List.of(comune, month, reason, channel)));
                }
            }
        }
        return atoms;
    }

    /** The finest numbers that some tables tell of: everybody knows which Comuni, months and reasons there are. */
    List<List<String>> atoms(Set<Cell> cells) {
        var told = new HashSet<String>();
        cells.forEach(cell -> told.addAll(
                groups().getOrDefault(cell.at().get(TIME), Set.of(cell.at().get(TIME)))));
        return atoms(months.stream().filter(told::contains).toList());
    }

    /** Two months together, and all of them. */
    Map<String, Set<String>> groups() {
        var groups = new TreeMap<String, Set<String>>();
        for (var each = 1; each < months.size(); each += 2) {
            groups.put("two" + each, Set.of(months.get(each - 1), months.get(each)));
        }
        if (months.size() > 2) {
            groups.put("year", Set.copyOf(months));
        }
        return groups;
    }

    /** What can be published when some months are over; nothing where no period is. */
    Protection publish(int over, Rule rule, Earlier earlier) {
        var known = months.subList(0, over);
        var groups = new TreeMap<String, List<String>>();
        groups().forEach((name, parts) -> {
            if (known.containsAll(parts)) {
                groups.put(name, parts.stream().sorted().toList());
            }
        });
        var counts = new Counts(List.of(
                Dimension.of(comuni), new Dimension(known, groups), Dimension.of(reasons), Dimension.of(channels)));
        counted.forEach((atom, count) -> {
            if (known.contains(atom.get(TIME))) {
                counts.add(atom, count);
            }
        });
        var shapes = patterns.stream()
                .filter(pattern -> pattern.from() < over)
                .map(pattern -> shape(pattern, known, groups))
                .filter(shape -> !shape.cells().isEmpty())
                .toList();
        return Protection.of(counts, shapes, rule, earlier);
    }

    private Shape shape(Pattern pattern, List<String> known, Map<String, List<String>> groups) {
        var times = Stream.concat(
                        pattern.months() == 1 ? known.stream() : Stream.of(),
                        groups.entrySet().stream()
                                .filter(group -> group.getValue().size() >= Math.min(pattern.months(), months.size()))
                                .map(Map.Entry::getKey))
                .toList();
        return Shape.of(
                told(comuni, pattern.told().get(0)),
                times,
                told(reasons, pattern.told().get(2)),
                told(channels, pattern.told().get(3)));
    }

    private static List<String> told(List<String> leaves, boolean apart) {
        return Stream.concat(apart ? leaves.stream() : Stream.of(), Stream.of(Dimension.ALL))
                .toList();
    }

    /** All that is known at the end, when every month was published as soon as it was over. */
    Protection monthByMonth(Rule rule) {
        var last = publish(1, rule, Earlier.NOTHING);
        for (var over = 2; over <= months.size(); over++) {
            last = publish(over, rule, Earlier.of(last));
        }
        return last;
    }

    /** All that is known when it is published at once. */
    Protection atOnce(Rule rule) {
        return publish(months.size(), rule, Earlier.NOTHING);
    }

    /** The true numbers, added up by names. */
    Map<Cell, Long> truth(Protection published) {
        var cells = new HashSet<>(published.hidden());
        cells.addAll(published.shown().keySet());
        var truth = new HashMap<Cell, Long>();
        for (var cell : cells) {
            truth.put(
                    cell,
                    counted.entrySet().stream()
                            .filter(atom -> holds(cell, atom.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .sum());
        }
        return truth;
    }

    private boolean holds(Cell cell, List<String> atom) {
        return IntStream.range(0, atom.size()).allMatch(each -> {
            var value = cell.at().get(each);
            return value.equals("*")
                    || value.equals(atom.get(each))
                    || groups().getOrDefault(value, Set.of()).contains(atom.get(each));
        });
    }

    @Override
    public String toString() {
        return comuni.size() + " Comuni, " + months.size() + " months, " + patterns + ": " + counted;
    }
}
