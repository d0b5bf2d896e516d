package it.infolavoro.sharing;

/**
 * What a code led to.
 *
 * @param summary not null if and only if it was opened
 */
public record SummaryAnswer(State state, SharedSummary summary) {

    /** How it ended. */
    public enum State {
        /** The summary is there. */
        OPENED,
        /** No code looks like this: a character is wrong or missing. */
        MISTYPED,
        /** The network has no such code, or it is over, or it was revoked: which of these is not told. */
        UNKNOWN,
        /** It is a code of somebody else than the person of the visit. */
        OTHER_PERSON,
        /** The own desk made it: the record itself is there. */
        OWN_DESK,
        /** Too many wrong codes were tried. */
        LIMITED,
        /** The database did not answer. */
        UNAVAILABLE
    }

    static SummaryAnswer without(State state) {
        return new SummaryAnswer(state, null);
    }

    static SummaryAnswer opened(SharedSummary summary) {
        return new SummaryAnswer(State.OPENED, summary);
    }
}
