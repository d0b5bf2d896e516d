package it.infolavoro.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a Comune is on the way to its first day at the desk.
 *
 * @param people who have come in at least once and still may
 * @param hours opening times of the desk, without those of single operators
 * @param notice whether a privacy notice of its own is in force
 * @param alerts addresses that get alerts
 * @param trained who were at a basic training and still work there
 * @param begun whether a first visit is recorded
 */
public record StartRow(
        long municipalityId,
        String municipality,
        boolean member,
        long people,
        long hours,
        boolean notice,
        long alerts,
        long trained,
        boolean begun) {

    /** What is needed, in the order in which it is done. */
    public enum Step {
        /** The adhesion is in force. */
        MEMBER,
        /** At least one person has come in. */
        PEOPLE,
        /** Opening times, without which no appointment can be given. */
        HOURS,
        /** A notice of its own, since the network's names nobody whom a citizen could ask. */
        NOTICE,
        /** An address that hears when an organisation answers. */
        ALERTS,
        /** Somebody who was at a basic training. */
        TRAINING
    }

    /** The steps that are still to be done. */
    public List<Step> missing() {
        var missing = new ArrayList<Step>();
        for (var step : Step.values()) {
            if (!done(step)) {
                missing.add(step);
            }
        }
        return missing;
    }

    /** Whether a step is done. */
    public boolean done(Step step) {
        return switch (step) {
            case MEMBER -> member;
            case PEOPLE -> people > 0;
            case HOURS -> hours > 0;
            case NOTICE -> notice;
            case ALERTS -> alerts > 0;
            case TRAINING -> trained > 0;
        };
    }
}
