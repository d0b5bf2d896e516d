package it.infolavoro.report;

import java.util.NavigableMap;

/**
 * How long something took, in working days of the Italian calendar: 0 is the same day.
 *
 * @param median half took this long or less; null where nothing is to be measured
 * @param ninety nine of ten took this long or less; null likewise
 */
public record WorkingDays(Integer median, Integer ninety) {

    private static final double HALF = 0.5;
    private static final double NINE_OF_TEN = 0.9;

    /** By nearest rank, from how often each number of days was counted. */
    static WorkingDays of(NavigableMap<Integer, Long> counts) {
        return new WorkingDays(rank(counts, HALF), rank(counts, NINE_OF_TEN));
    }

    private static Integer rank(NavigableMap<Integer, Long> counts, double share) {
        var all = counts.values().stream().mapToLong(Long::longValue).sum();
        var wanted = (long) Math.ceil(all * share);
        var seen = 0L;
        for (var each : counts.entrySet()) {
            seen += each.getValue();
            if (seen >= wanted && all > 0) {
                return each.getKey();
            }
        }
        return null;
    }
}
