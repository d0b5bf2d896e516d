package it.infolavoro.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers counts into a performance. The kinds are those of the counts' writer, known here by name alone. */
final class PerformanceCounts {

    private final String label;
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, Map<String, Long>> details = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Long>> days = new HashMap<>();

    PerformanceCounts(String label) {
        this.label = label;
    }

    void add(String kind, String detail, int workingDays, long deliveries) {
        counts.merge(kind, deliveries, Long::sum);
        if (!detail.isEmpty()) {
            details.computeIfAbsent(kind, any -> new HashMap<>()).merge(detail, deliveries, Long::sum);
        }
        days.computeIfAbsent(kind, any -> new TreeMap<>()).merge(workingDays, deliveries, Long::sum);
    }

    Performance performance() {
        return new Performance(
                label,
                count("RECEIVED"),
                count("ACCEPTED"),
                count("DECLINED"),
                count("FORWARDED"),
                count("COMPLETED"),
                count("INTERRUPTED"),
                count("UNANSWERED"),
                count("STUCK"),
                count("WITHDRAWN"),
                count("SUPERSEDED"),
                detailed("DECLINED"),
                detailed("COMPLETED"),
                took("OPENED"),
                took("DECIDED"),
                took("CLOSED"));
    }

    private long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }

    private List<Figure> detailed(String kind) {
        return details.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Figure(entry.getKey(), null, entry.getValue()))
                .toList();
    }

    private WorkingDays took(String kind) {
        return WorkingDays.of(days.getOrDefault(kind, new TreeMap<>()));
    }
}
