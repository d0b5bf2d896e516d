package it.infolavoro.network;

import it.infolavoro.identity.Caller.Kind;

/**
 * A body of a network, by what tells it from all others.
 *
 * @param kind {@code MUNICIPALITY} or {@code ORGANISATION}
 */
public record NetworkBody(Kind kind, long id, long networkId) {

    /** Refuses what is no body of a network. */
    public NetworkBody {
        if (kind != Kind.MUNICIPALITY && kind != Kind.ORGANISATION) {
            throw new IllegalArgumentException("No body of a network: " + kind);
        }
    }

    /** Whether it is a Comune. */
    public boolean municipality() {
        return kind == Kind.MUNICIPALITY;
    }

    /** Its id as a Comune; null for an organisation. */
    public Long municipalityId() {
        return municipality() ? id : null;
    }

    /** Its id as an organisation; null for a Comune. */
    public Long organisationId() {
        return municipality() ? null : id;
    }
}
