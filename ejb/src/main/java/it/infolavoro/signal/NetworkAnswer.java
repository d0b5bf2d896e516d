package it.infolavoro.signal;

import java.util.List;

/**
 * What the network answers.
 *
 * @param days how far back it looked, in calendar days
 * @param needs one entry for each need that was asked about, in the same order; empty unless answered
 */
public record NetworkAnswer(State state, int days, List<Followed> needs) {

    /** How the question ended. */
    public enum State {
        /** It was answered. */
        ANSWERED,
        /** The person has no codice fiscale by which desks could recognise one another's records. */
        NO_CODE,
        /** Too many questions were asked. */
        LIMITED,
        /** The database did not answer. */
        UNAVAILABLE
    }

    /**
     * A need that was asked about.
     *
     * @param elsewhere whether another desk follows the person for it
     * @param municipalities names of those Comuni; empty unless the network's settings allow them
     */
    public record Followed(String need, boolean elsewhere, List<String> municipalities) {}

    static NetworkAnswer without(State state, int days) {
        return new NetworkAnswer(state, days, List.of());
    }
}
