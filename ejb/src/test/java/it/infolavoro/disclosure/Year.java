package it.infolavoro.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables of a small network as they get published month after month: by Comune, month and two characteristics, with all
 * margins, and the quarter when it is over.
 */
final class Year {

    static final String QUARTER = "quarter";

    private final List<String> comuni;
    private final List<String> months;
    private final List<String> reasons;
    private final List<String> channels;
    private final Map<List<String>, Long> counted = new LinkedHashMap<>();

    Year(int comuni, int months, int reasons, int channels, List<Integer> counts) {
        this.comuni = names("comune", comuni);
        this.months = names("month", months);
        this.reasons = names("reason", reasons);
        this.channels = names("channel", channels);
        var next = 0;
        for (var atom : atoms()) {
            counted.put(atom, (long) counts.get(next++ % counts.size()));
        }
    }

    private static List<String> names(String name, int count) {
        return IntStream.range(0, count).mapToObj(each -> name + each).toList();
    }

    List<List<String>> atoms() {
        var atoms = new ArrayList<List<String>>();
        for (var month : months) {
            for (var comune : comuni) {
                for (var reason : reasons) {
                    channels.forEach(channel -> atoms.add(List.of(comune, month, reason, channel)));
                }
            }
        }
        return atoms;
    }

    Map<String, Set<String>> groups() {
        return Map.of(QUARTER, Set.copyOf(months));
    }

    int length() {
        return months.size();
    }

    /** What can be published when some months are over; the quarter when all are. */
    Protection publish(int over, Rule rule, Earlier earlier) {
        var known = months.subList(0, over);
        var quarter = over == months.size() && over > 1;
        var time = quarter ? Stream.concat(known.stream(), Stream.of(QUARTER)).toList() : known;
        var counts = new Counts(List.of(
                Dimension.of(comuni),
                new Dimension(known, quarter ? Map.of(QUARTER, months) : Map.of()),
                Dimension.of(reasons),
                Dimension.of(channels)));
        counted.forEach((atom, count) -> {
            if (known.contains(atom.get(1))) {
                counts.add(atom, count);
            }
        });
        var all = List.of(Dimension.ALL);
        return Protection.of(
                counts,
                List.of(
                        Shape.of(withAll(comuni), time, withAll(reasons), all),
                        Shape.of(withAll(comuni), time, all, channels)),
                rule,
                earlier);
    }

    private static List<String> withAll(List<String> leaves) {
        return Stream.concat(leaves.stream(), Stream.of(Dimension.ALL)).toList();
    }

    /** All that is known at the end, when every month was published as soon as it was over. */
    Protection monthByMonth(Rule rule) {
        var last = publish(1, rule, Earlier.NOTHING);
        for (var over = 2; over <= months.size(); over++) {
            last = publish(over, rule, Earlier.of(last.shown().keySet(), last.hidden()));
        }
        return last;
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
            return value.equals("*") || value.equals(atom.get(each)) || value.equals(QUARTER) && each == 1;
        });
    }

    @Override
    public String toString() {
        return comuni.size() + " Comuni, " + months.size() + " months: " + counted;
    }
}
