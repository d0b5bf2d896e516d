package it.infolavoro.link;

import it.infolavoro.inbox.InboxDetail;
import java.time.Instant;

/**
 * What a link shows.
 *
 * @param state whether it can be used; of any but a live one nothing else is told
 * @param organisation the name of the organisation it was mailed to
 * @param networkId the network whose code lists tell what the codes mean
 * @param until when it ends
 * @param opened whether a code has opened it for this browser: the detail is then the organisation's, else anonymous
 */
public record LinkView(
        State state, String organisation, long networkId, Instant until, boolean opened, InboxDetail detail) {

    /** Whether a link can be used. */
    public enum State {
        /** It can. */
        LIVE,
        /** It has come of age, was replaced by a newer one, or has borne too many mistakes. */
        OVER,
        /** There is no such link, or no longer such a mailbox. */
        UNKNOWN
    }

    static LinkView without(State state) {
        return new LinkView(state, null, 0, null, false, null);
    }
}
