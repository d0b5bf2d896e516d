package it.infolavoro.plan;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How far a plan or a goal is (rule R5).
 *
 * @param done actions that are done
 * @param total actions that are not cancelled
 * @param late open actions whose day has passed
 */
public record Progress(int done, int total, int late) {

    private static final int WHOLE = 100;

    /** Counts actions. */
    public static Progress of(Collection<ActionRow> actions, LocalDate today) {
        var done = 0;
        var total = 0;
        var late = 0;
        for (var action : actions) {
            total += action.state() == ActionState.CANCELLED ? 0 : 1;
            done += action.state() == ActionState.DONE ? 1 : 0;
            late += action.late(today) ? 1 : 0;
        }
        return new Progress(done, total, late);
    }

    /** Done of all, 0 to 100, rounded down so that only what is complete shows 100; 0 where there is nothing to do. */
    public int percent() {
        return total == 0 ? 0 : done * WHOLE / total;
    }
}
