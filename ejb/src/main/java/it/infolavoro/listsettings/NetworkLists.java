package it.infolavoro.listsettings;

import it.infolavoro.formsettings.ChoiceList;
import it.infolavoro.network.CodeItem;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.NotFound;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of a network at one moment, by list and key. Never changes. */
final class NetworkLists {

    private static final int LONGEST_KEY = 36;

    private final Map<ChoiceList, Map<String, ListValue>> values;

    private NetworkLists(Map<ChoiceList, Map<String, ListValue>> values) {
        this.values = values;
    }

    /** As they hold, read by the name of each list. */
    static NetworkLists of(Function<String, List<CodeItem>> read) {
        var values = new LinkedHashMap<ChoiceList, Map<String, ListValue>>();
        for (var list : ChoiceList.values()) {
            values.put(
                    list,
                    read.apply(list.list()).stream()
                            .map(item -> new ListValue(item.key(), item.label(), item.active()))
                            .collect(byKey()));
        }
        return new NetworkLists(values);
    }

    private static Collector<ListValue, ?, Map<String, ListValue>> byKey() {
        return Collectors.toMap(ListValue::key, Function.identity(), (one, other) -> one, LinkedHashMap::new);
    }

    /** What the version of a topic held; values that it does not know are taken away. */
    NetworkLists version(Map<String, String> lines) {
        var next = new LinkedHashMap<ChoiceList, Map<String, ListValue>>();
        values.forEach((list, known) -> {
            var former = known.values().stream()
                    .map(value -> new ListValue(value.key(), value.label(), false))
                    .collect(byKey());
            lines.forEach((key, line) -> {
                if (key.startsWith(list.list() + ".")) {
                    var own = key.substring(list.list().length() + 1);
                    former.put(own, ListValue.ofLine(own, line));
                }
            });
            next.put(list, former);
        });
        return new NetworkLists(next);
    }

    /**
     * With one list settled anew. Throws NotFound for a value that is not there, {@code lists.empty} and
     * {@code lists.twice} (rule R3).
     */
    NetworkLists with(SettleList command) {
        var changed = new LinkedHashMap<>(values.get(command.list()));
        for (var value : command.values()) {
            if (changed.replace(value.key(), value) == null) {
                throw new NotFound("listValue");
            }
        }
        if (command.added() != null) {
            var key = newKey(command.added(), changed);
            changed.put(key, new ListValue(key, command.added(), true));
        }
        check(changed);
        var next = new LinkedHashMap<>(values);
        next.put(command.list(), changed);
        return new NetworkLists(next);
    }

    private static void check(Map<String, ListValue> list) {
        var labels = new HashSet<String>();
        var active = list.values().stream().filter(ListValue::active).toList();
        if (active.isEmpty()) {
            throw new BusinessRuleViolation("lists.empty");
        }
        active.stream()
                .map(value -> value.label().toLowerCase(Locale.ITALY))
                .filter(label -> !labels.add(label))
                .findFirst()
                .ifPresent(label -> {
                    throw new BusinessRuleViolation("lists.twice", label);
                });
    }

    /** A key in the letters of the label; with a number where it is taken. */
    private static String newKey(String label, Map<String, ListValue> taken) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_+|_+$", "");
        var start = plain.isEmpty() ? "value" : plain.substring(0, Math.min(LONGEST_KEY, plain.length()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? start : start + "_" + number)
                .filter(key -> !taken.containsKey(key))
                .findFirst()
                .orElseThrow();
    }

    /** The values of a list, in their order. */
    List<ListValue> of(ChoiceList list) {
        return List.copyOf(values.get(list).values());
    }

    /** All lists. */
    Map<ChoiceList, List<ListValue>> all() {
        return values.keySet().stream().collect(Collectors.toMap(Function.identity(), this::of));
    }

    /** As a version keeps them. */
    Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        values.forEach((list, own) -> own.forEach((key, value) -> lines.put(list.list() + "." + key, value.line())));
        return lines;
    }
}
