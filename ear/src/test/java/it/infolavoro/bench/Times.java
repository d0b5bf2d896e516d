package it.infolavoro.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one kind of request, in nanoseconds. */
public final class Times {

    private final long[] sorted;

    /** Of these durations. */
    public Times(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    /** Milliseconds below which this share of the requests stayed. */
    public double percentile(double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
    }

    /** The same in words. */
    public String text(double share) {
        return String.format(Locale.ROOT, "%.2f", percentile(share));
    }
}
